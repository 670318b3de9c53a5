package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kakehashi.http.problem.RequestRefused;

/** A servlet that answers GET, HEAD and OPTIONS. */
public abstract class ReadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ALLOWED = "GET, HEAD, OPTIONS";

  /** The answer to a GET; problems are thrown. */
  protected abstract Answer answer(HttpServletRequest request);

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {
        response.setHeader("Vary", "Accept, Accept-Language");
        answer(request).send(request, response);
      }
      case "OPTIONS" -> options(response, ALLOWED);
      default -> throw RequestRefused.method(request.getMethod(), ALLOWED);
    }
  }

  /** Answers OPTIONS, which is also how a browser asks whether another site may read. */
  public static void options(HttpServletResponse response, String allowed) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    response.setHeader("Allow", allowed);
    response.setHeader("Access-Control-Allow-Methods", allowed);
    response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
  }
}
