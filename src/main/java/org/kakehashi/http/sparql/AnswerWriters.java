package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.query.Query;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.http.negotiation.Accept;

/** Chooses how to write the answer to a request. */
final class AnswerWriters {
  private final Snapshot snapshot;
  private final SparqlPage page;
  private final Limits limits;

  AnswerWriters(Snapshot snapshot, SparqlPage page, Limits limits) {
    this.snapshot = snapshot;
    this.page = page;
    this.limits = limits;
  }

  AnswerWriter forRequest(HttpServletRequest request, Query query, SparqlRequest asked) {
    List<Format> offers = Format.of(query);
    Format format =
        asked
            .download()
            .map(ending -> Format.download(offers, ending))
            .orElseGet(() -> Format.choose(offers, Accept.of(request)));
    if (format.equals(Format.PAGE)) {
      AnswerView view = asked.view().map(AnswerView::of).orElse(AnswerView.TABLE);
      return new PageWriter(snapshot, page, Visit.of(request, asked), view, limits);
    }
    return query.isSelectType() || query.isAskType()
        ? new RowsWriter(format, limits.answerRows())
        : new TriplesWriter(format, snapshot.prefixes(), limits.answerRows());
  }
}
