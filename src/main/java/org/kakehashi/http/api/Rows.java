package org.kakehashi.http.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.kakehashi.query.Lens;
import org.kakehashi.query.Lens.Verdict;

/**
 * One page of the rows of a query.
 *
 * @param columns variables in the order of the query
 * @param page the rows of this page
 * @param total rows of all pages
 * @param setAside how many rows are not about the time that was asked for, and why
 */
record Rows(List<Var> columns, List<Binding> page, long total, Map<Verdict, Integer> setAside) {
  /** The column that names the claim on which a row rests. */
  static final String STATEMENT = "statement";

  private static final Var COLUMN = Var.alloc(STATEMENT);

  /**
   * Reads them all and keeps one page. The rows are in order, so the engine has to find all of them
   * before the first anyway, and the total costs nothing more.
   */
  static Rows read(RowSet found, ApiRequest request, Graph graph) {
    List<Binding> page = new ArrayList<>();
    Map<Verdict, Integer> setAside = new EnumMap<>(Verdict.class);
    long total = 0;
    while (found.hasNext()) {
      Binding row = found.next();
      Verdict verdict = judge(request.lens(), graph, row);
      if (verdict == Verdict.KEPT) {
        if (total >= request.offset() && page.size() < request.limit()) {
          page.add(row);
        }
        total++;
      } else {
        setAside.merge(verdict, 1, Integer::sum);
      }
    }
    return new Rows(found.getResultVars(), page, total, setAside);
  }

  /** A row that rests on no claim has no time either. */
  private static Verdict judge(Lens lens, Graph graph, Binding row) {
    if (lens.asOf().isEmpty()) {
      return Verdict.KEPT;
    }
    return Optional.ofNullable(row.get(COLUMN))
        .map(statement -> lens.judge(graph, statement))
        .orElse(Verdict.TIME_NOT_STATED);
  }
}
