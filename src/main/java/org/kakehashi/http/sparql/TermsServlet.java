package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kakehashi.http.editor.Editor;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;

/** Tells all terms that a query can use, for editors that complete names. */
final class TermsServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Editor editor;

  TermsServlet(Editor editor) {
    this.editor = editor;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang"));
    return Answer.text("application/json", editor.terms(Languages.of(request)));
  }
}
