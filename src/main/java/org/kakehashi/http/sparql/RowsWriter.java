package org.kakehashi.http.sparql;

import java.util.Objects;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.kakehashi.http.evaluation.BoundedBytes;
import org.kakehashi.http.evaluation.BoundedRows;

/**
 * Writes the answer to SELECT or ASK in a standard format.
 *
 * @param limit most rows
 */
record RowsWriter(Format format, long limit) implements AnswerWriter {
  @Override
  public String contentType() {
    return format.contentType();
  }

  @Override
  public void write(QueryExec execution, BoundedBytes out) {
    Context context = ARQ.getContext();
    if (execution.getQuery().isAskType()) {
      writer().write(out, execution.ask(), context);
    } else {
      RowSet rows = new BoundedRows(execution.select(), limit);
      writer().write(out, writable(rows), context);
    }
  }

  private RowSet writable(RowSet rows) {
    if (format.holdsTripleTerms()) {
      return rows;
    }
    RowSet plain = new PlainRows(rows);
    return format.equals(Format.CSV) ? new CsvRows(plain) : plain;
  }

  private RowSetWriter writer() {
    return Objects.requireNonNull(RowSetWriterRegistry.getFactory(format.lang().orElseThrow()))
        .create(format.lang().orElseThrow());
  }
}
