package org.kakehashi.http.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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
 * @param all those of all pages, for drawings; empty where they are too many to draw
 * @param total rows of all pages
 * @param setAside how many rows are not about the time that was asked for, and why
 * @param others how many rows have another status than that which a page shows
 */
record Rows(
    List<Var> columns,
    List<Binding> page,
    List<Binding> all,
    long total,
    Map<Verdict, Integer> setAside,
    Map<Node, Integer> others) {
  /** Nobody finds their way in a drawing of more. */
  private static final int MOST_DRAWN = 1000;

  /** The column that names the claim on which a row rests. */
  static final String STATEMENT = "statement";

  private static final Var COLUMN = Var.alloc(STATEMENT);

  /**
   * Reads them all and keeps one page. The rows are in order, so the engine has to find all of them
   * before the first anyway, and the total costs nothing more.
   */
  static Rows read(RowSet found, ApiRequest request, Graph graph) {
    List<Binding> page = new ArrayList<>();
    List<Binding> all = new ArrayList<>();
    Map<Verdict, Integer> setAside = new EnumMap<>(Verdict.class);
    Map<Node, Integer> others = new HashMap<>();
    long total = 0;
    while (found.hasNext()) {
      Binding row = found.next();
      Verdict verdict = judge(request.lens(), graph, row);
      Optional<Node> other = otherStatus(request, row);
      if (verdict == Verdict.KEPT && other.isPresent()) {
        others.merge(other.get(), 1, Integer::sum);
      } else if (verdict == Verdict.KEPT) {
        if (total >= request.offset() && page.size() < request.limit()) {
          page.add(row);
        }
        if (total < MOST_DRAWN) {
          all.add(row);
        }
        total++;
      } else {
        setAside.merge(verdict, 1, Integer::sum);
      }
    }
    List<Binding> drawn = total > all.size() ? List.of() : all;
    return new Rows(found.getResultVars(), page, drawn, total, setAside, others);
  }

  private static Optional<Node> otherStatus(ApiRequest request, Binding row) {
    return new FactsFirst(request)
        .status()
        .flatMap(shown ->
            Column.get(row, Column.STATUS)
                .filter(status -> !Terms.code(status).equalsIgnoreCase(shown)));
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
