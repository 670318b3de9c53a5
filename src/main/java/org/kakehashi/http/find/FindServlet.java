package org.kakehashi.http.find;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.page.Pages;
import org.kakehashi.query.Lens;
import org.kakehashi.search.SearchIndex;
import org.kakehashi.search.SearchRequest;
import org.kakehashi.search.SearchResult;

/** Answers one search. */
final class FindServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Snapshot snapshot;
  private final transient Indexes indexes;

  FindServlet(Snapshot snapshot, Indexes indexes) {
    this.snapshot = snapshot;
    this.indexes = indexes;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    SearchParameters parameters = SearchParameters.of(request);
    FindFormat format = Negotiation.choose(request, List.of(FindFormat.values()));
    Lens lens = indexes.views().lens(request);
    View view = indexes.views().at(lens);
    SearchIndex index = indexes.of(lens, view);
    SearchRequest read = new RequestReader(parameters, indexes.whole(), index).request(lens);
    SearchResult result = index.search(read);
    Found found = new Found(snapshot, parameters, read, result, new SetAside(lens, view));
    Answer answer =
        switch (format) {
          case JSON -> Answer.text(format.contentType(), FindJson.of(found));
          case PAGE ->
              Answer.page(
                  Pages.of(request)
                      .search(
                          new FindPage(found, indexes.whole(), indexes.views()).view(),
                          found.language()));
        };
    return answer.with("Content-Language", found.language().tag());
  }
}
