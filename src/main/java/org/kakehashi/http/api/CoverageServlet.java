package org.kakehashi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** Serves the page about coverage. */
final class CoverageServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Coverage coverage;

  CoverageServlet(Coverage coverage) {
    this.coverage = coverage;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang"));
    Language language = Languages.of(request);
    return Answer.page(Pages.of(request).coverage(coverage.in(language), language));
  }
}
