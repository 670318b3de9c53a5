package org.kakehashi.http.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.description.StructuredData;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.LandingView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** Serves the front page; of it, only the addresses for search engines depend on the request. */
final class LandingServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private static final int SEE_OTHER = 303;

  /** The address of the data set is this page's, and programs want to know of the former. */
  private static final String DESCRIPTION = "/.well-known/void";

  private static final List<GraphFormat> FORMATS =
      Stream.concat(Stream.of(GraphFormat.PAGE), GraphFormat.ofGraphs().stream())
          .distinct()
          .toList();

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
    Parameters.require(request, List.of("lang", "format"));
    if (Negotiation.choose(request, FORMATS) != GraphFormat.PAGE) {
      return Answer.redirect(SEE_OTHER, DESCRIPTION + query(request));
    }
    Language language = Languages.of(request);
    LandingView view = Objects.requireNonNull(views.get(language));
    String described = structured.at(Address.root(request), language);
    return Answer.page(Pages.of(request).landing(view.describedBy(described), language));
  }

  private static String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }
}
