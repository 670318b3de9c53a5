package org.kakehashi.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.query.QueryGuard;

/** The answer of one query, printed. */
final class Answer {
  private final Snapshot snapshot;
  private final Query query;

  Answer(Snapshot snapshot, Query query) {
    this.snapshot = snapshot;
    this.query = query;
  }

  void print(AnswerFormat format, PrintWriter out) {
    DatasetGraph dataset = snapshot.dataset();
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(dataset).query(query).context(QueryGuard.closedContext()).build()) {
            out.print(text(execution, format));
            out.flush();
          }
        });
  }

  private String text(QueryExec execution, AnswerFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (query.isAskType()) {
      bytes.writeBytes((execution.ask() + "\n").getBytes(StandardCharsets.UTF_8));
    } else if (query.isSelectType()) {
      writeRows(execution, format, bytes);
    } else {
      RDFDataMgr.write(
          bytes,
          query.isDescribeType() ? execution.describe() : execution.construct(),
          Lang.TURTLE);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void writeRows(QueryExec execution, AnswerFormat format, ByteArrayOutputStream bytes) {
    switch (format) {
      case table -> RowSetOps.out(bytes, execution.select(), snapshot.prefixes());
      case csv -> writer(ResultSetLang.RS_CSV).write(bytes, plain(execution), new Context());
      case json -> writer(ResultSetLang.RS_JSON).write(bytes, execution.select(), new Context());
    }
  }

  /** CSV would write a question mark for a triple term, and say nothing. */
  private static RowSet plain(QueryExec execution) {
    RowSetRewindable rows = execution.select().rewindable();
    rows.forEachRemaining(row -> row.forEach((column, term) -> refuseTriple(term)));
    rows.reset();
    return rows;
  }

  private static void refuseTriple(Node term) {
    if (term.isTripleTerm()) {
      throw new CommandFailure(
          "CSV cannot hold the RDF 1.2 triple terms of this answer; choose --format json or table");
    }
  }

  private static RowSetWriter writer(Lang language) {
    return RowSetWriterRegistry.getFactory(language).create(language);
  }
}
