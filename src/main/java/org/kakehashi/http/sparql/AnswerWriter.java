package org.kakehashi.http.sparql;

import org.apache.jena.sparql.exec.QueryExec;
import org.kakehashi.http.evaluation.BoundedBytes;

/** Runs a query and writes what it gives in one format. */
interface AnswerWriter {
  /** The media type with its parameters. */
  String contentType();

  /** Runs the query and writes its answer. */
  void write(QueryExec execution, BoundedBytes out);

  /** Runs the query and gives its answer as bytes. */
  default byte[] written(QueryExec execution, BoundedBytes out) {
    write(execution, out);
    return out.toBytes();
  }
}
