package org.kakehashi.http.find;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.page.Pages;
import org.kakehashi.search.SearchIndex;
import org.kakehashi.search.SearchResult;

/** Answers one search. */
final class FindServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Snapshot snapshot;
  private final transient SearchIndex index;

  FindServlet(Snapshot snapshot, SearchIndex index) {
    this.snapshot = snapshot;
    this.index = index;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    SearchParameters parameters = SearchParameters.of(request);
    FindFormat format = Negotiation.choose(request, List.of(FindFormat.values()));
    RequestReader read = new RequestReader(parameters, index);
    SearchResult result = index.search(read.request());
    Found found = new Found(snapshot, parameters, read.request(), result);
    Answer answer =
        switch (format) {
          case JSON -> Answer.text(format.contentType(), FindJson.of(found));
          case PAGE ->
              Answer.page(
                  Pages.of(request).search(new FindPage(found, index).view(), found.language()));
        };
    return answer.with("Content-Language", found.language().tag());
  }
}
