package org.kakehashi.http.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/** Rows for formats that would write a question mark for a triple term, and say nothing. */
final class PlainRows extends RowSetWrapper {
  PlainRows(RowSet source) {
    super(source);
  }

  @Override
  public Binding next() {
    Binding row = super.next();
    row.forEach((column, term) -> refuseTriple(term));
    return row;
  }

  private static void refuseTriple(Node term) {
    if (term.isTripleTerm()) {
      throw new RequestRefused(ProblemKind.FORMAT_WITHOUT_TRIPLE_TERMS);
    }
  }
}
