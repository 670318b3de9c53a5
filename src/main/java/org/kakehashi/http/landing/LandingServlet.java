package org.kakehashi.http.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
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

/** Serves the front page. */
final class LandingServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private static final int SEE_OTHER = 303;

  /** The address of the data set is this page's, and programs want to know of the former. */
  private static final String DESCRIPTION = "/.well-known/void";

  private static final List<GraphFormat> FORMATS =
      Stream.concat(Stream.of(GraphFormat.PAGE), GraphFormat.ofGraphs().stream())
          .distinct()
          .toList();

  private final transient Snapshot snapshot;
  private final transient LandingContent content;
  private final transient StructuredData structured;

  LandingServlet(Snapshot snapshot, StructuredData structured) {
    this.snapshot = snapshot;
    this.content = new LandingContent(snapshot);
    this.structured = structured;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang", "format"));
    if (Negotiation.choose(request, FORMATS) != GraphFormat.PAGE) {
      return Answer.redirect(SEE_OTHER, DESCRIPTION + Address.query(request));
    }
    Language language = Languages.of(request);
    String described = structured.at(Address.root(request), language);
    LandingView view = Txn.calculateRead(snapshot.dataset(), () -> content.in(language, described));
    return Answer.page(Pages.of(request).landing(view, language));
  }
}
