package org.kakehashi.http.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** Serves the list of stored questions. */
final class QuestionsServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient QuestionsContent content;

  QuestionsServlet(Snapshot snapshot) {
    this.content = new QuestionsContent(snapshot);
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang"));
    Language language = Languages.of(request);
    return Answer.page(Pages.of(request).questions(content.in(language), language));
  }
}
