package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.query.Query;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;

/** Chooses how to write the answer to a request. */
final class AnswerWriters {
  private final Snapshot snapshot;
  private final Limits limits;

  AnswerWriters(Snapshot snapshot, Limits limits) {
    this.snapshot = snapshot;
    this.limits = limits;
  }

  AnswerWriter forRequest(HttpServletRequest request, Query query, String text) {
    Format format = Format.choose(Format.of(query), Accept.of(request));
    if (format.equals(Format.PAGE)) {
      return new PageWriter(snapshot, text, Pages.of(request), Languages.of(request), limits);
    }
    return query.isSelectType() || query.isAskType()
        ? new RowsWriter(format, limits.answerRows())
        : new TriplesWriter(format, snapshot.prefixes(), limits.answerRows());
  }
}
