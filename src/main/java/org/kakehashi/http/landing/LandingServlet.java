package org.kakehashi.http.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.description.StructuredData;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.LandingView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** Serves the front page; of it, only the addresses for search engines depend on the request. */
final class LandingServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Map<Language, LandingView> views;
  private final transient StructuredData structured;

  LandingServlet(Snapshot snapshot, StructuredData structured) {
    LandingContent content = new LandingContent(snapshot);
    this.structured = structured;
    this.views =
        Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(each -> each, content::in));
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Language language = Languages.of(request);
    LandingView view = Objects.requireNonNull(views.get(language));
    String described = structured.at(Address.root(request), language);
    return Answer.page(Pages.landing(view.describedBy(described), language));
  }
}
