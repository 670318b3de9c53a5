package org.kakehashi.http.sparql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.BoundedBytes;
import org.kakehashi.http.evaluation.BoundedRows;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.http.page.QueryView;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/**
 * Writes an answer as a page, for people who run a query in their browser.
 *
 * @param view how the answer should be shown
 * @param limits most rows or triples, and most bytes: a page is made as a whole
 */
record PageWriter(Snapshot snapshot, SparqlPage page, Visit visit, AnswerView view, Limits limits)
    implements AnswerWriter {
  /** A longer table is slow to show and no longer read. */
  private static final int SHOWN = 1_000;

  @Override
  public String contentType() {
    return Format.PAGE.contentType();
  }

  @Override
  public void write(QueryExec execution, BoundedBytes out) {
    out.write(page.answered(visit, shown(execution)));
  }

  private Shown shown(QueryExec execution) {
    List<String> endings = Format.endings(Format.of(execution.getQuery()));
    long start = System.nanoTime();
    if (execution.getQuery().isAskType()) {
      QueryView.Result truth = new QueryView.Truth(execution.ask());
      return Shown.plain(truth, since(start), endings);
    }
    return execution.getQuery().isSelectType()
        ? table(execution, start, endings)
        : document(execution, start, endings);
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private Shown table(QueryExec execution, long start, List<String> endings) {
    BoundedRows rows = new BoundedRows(execution.select(), limits.answerRows());
    List<Binding> first = new ArrayList<>();
    long total = 0;
    for (; rows.hasNext(); total++) {
      Binding row = rows.next();
      if (total < SHOWN) {
        first.add(row);
      }
    }
    long took = since(start);
    ShownRows shown = new ShownRows(rows.getResultVars(), first, naming());
    return new Shown(
        table(shown, total), took, shown.views(), view, shown.draw(view), true, endings);
  }

  private Naming naming() {
    return new Naming(snapshot, visit.language());
  }

  private QueryView.Table table(ShownRows shown, long total) {
    List<List<QueryView.Cell>> rows = new ArrayList<>();
    long length = 0;
    for (Binding row : shown.rows()) {
      List<QueryView.Cell> cells =
          shown.columns().stream().map(column -> cell(row, column, shown.naming())).toList();
      length += cells.stream().mapToLong(cell -> cell.text().length()).sum();
      refuseAbove(limits.answerBytes(), length);
      rows.add(cells);
    }
    return new QueryView.Table(shown.columns().stream().map(Var::getVarName).toList(), rows, total);
  }

  private static void refuseAbove(int limit, long length) {
    if (length > limit) {
      throw new RequestRefused(ProblemKind.ANSWER_TOO_LARGE, String.valueOf(limit));
    }
  }

  private static QueryView.Cell cell(Binding row, Var column, Naming naming) {
    return Optional.ofNullable(row.get(column))
        .map(term -> cell(term, naming))
        .orElse(QueryView.Cell.EMPTY);
  }

  private static QueryView.Cell cell(Node term, Naming naming) {
    return term.isLiteral()
        ? new QueryView.Cell(term.getLiteralLexicalForm(), term.getLiteralLanguage(), "", "")
        : new QueryView.Cell(
            naming.term(term), "", naming.link(term), naming.name(term).orElse(""));
  }

  private Shown document(QueryExec execution, long start, List<String> endings) {
    Graph graph = TriplesWriter.triples(execution, limits.answerRows());
    long took = since(start);
    graph.getPrefixMapping().setNsPrefixes(snapshot.prefixes().getMapping());
    BoundedBytes document = new BoundedBytes(limits.answerBytes());
    RDFWriter.source(graph).lang(Lang.TURTLE).output(document);
    String turtle = new String(document.toBytes(), StandardCharsets.UTF_8);
    ShownTriples shown = new ShownTriples(graph, naming());
    return new Shown(
        new QueryView.Document(turtle, graph.size()),
        took,
        shown.views(),
        view,
        shown.draw(view),
        false,
        endings);
  }
}
