package org.kakehashi.http.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** Serves the front page; a snapshot never changes, so there is one page for each language. */
final class LandingServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Map<Language, Answer> pages;

  LandingServlet(Snapshot snapshot) {
    LandingContent content = new LandingContent(snapshot);
    this.pages =
        Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(each -> each, each -> page(content, each)));
  }

  private static Answer page(LandingContent content, Language language) {
    return Answer.text("text/html;charset=utf-8", Pages.landing(content.in(language), language));
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    return Objects.requireNonNull(pages.get(Languages.of(request)));
  }
}
