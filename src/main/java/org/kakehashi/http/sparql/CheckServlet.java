package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kakehashi.http.editor.Editor;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.problem.RequestRefused;

/** Tells what is wrong with a query, which comes as it would come to the endpoint. */
final class CheckServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

  private final transient Editor editor;

  CheckServlet(Editor editor) {
    this.editor = editor;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD", "POST" -> answer(request).send(request, response);
      case "OPTIONS" -> ReadServlet.options(response, ALLOWED);
      default -> throw RequestRefused.method(request.getMethod(), ALLOWED);
    }
  }

  private Answer answer(HttpServletRequest request) {
    // Of a text that was not begun there is nothing to tell.
    String text = SparqlRequest.read(request).map(SparqlRequest::query).orElse("");
    return Answer.text("application/json", editor.check(text, Languages.of(request))).neverKept();
  }
}
