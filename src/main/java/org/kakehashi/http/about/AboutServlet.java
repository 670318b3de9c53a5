package org.kakehashi.http.about;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** Serves the page about the project. */
final class AboutServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Snapshot snapshot;

  AboutServlet(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang"));
    Language language = Languages.of(request);
    String html =
        Txn.calculateRead(
            snapshot.dataset(),
            () -> Pages.of(request).about(new AboutContent(snapshot, language).view(), language));
    return Answer.page(html);
  }
}
