package org.kakehashi.http.sparql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.BoundedBytes;
import org.kakehashi.http.evaluation.BoundedRows;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.QueryView;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.text.Language;

/**
 * Writes an answer as a page, for people who run a query in their browser.
 *
 * @param text the query as sent, to go on from
 * @param pages of the server
 * @param limits most rows or triples, and most bytes: a page is made as a whole
 */
record PageWriter(Snapshot snapshot, String text, Pages pages, Language language, Limits limits)
    implements AnswerWriter {
  /** A longer table is slow to show and no longer read. */
  private static final int SHOWN = 1_000;

  @Override
  public String contentType() {
    return Format.PAGE.contentType();
  }

  @Override
  public void write(QueryExec execution, BoundedBytes out) {
    String project = snapshot.description().title().in(language);
    out.write(pages.query(new QueryView(project, text, result(execution)), language));
  }

  private QueryView.Result result(QueryExec execution) {
    if (execution.getQuery().isAskType()) {
      return new QueryView.Truth(execution.ask());
    }
    return execution.getQuery().isSelectType() ? table(execution) : document(execution);
  }

  private QueryView.Table table(QueryExec execution) {
    BoundedRows rows = new BoundedRows(execution.select(), limits.answerRows());
    List<Var> columns = rows.getResultVars();
    List<List<QueryView.Cell>> shown = new ArrayList<>();
    long total = 0;
    long length = 0;
    for (; rows.hasNext(); total++) {
      Binding row = rows.next();
      if (total < SHOWN) {
        List<QueryView.Cell> cells = columns.stream().map(column -> cell(row, column)).toList();
        length += cells.stream().mapToLong(cell -> cell.text().length()).sum();
        refuseAbove(limits.answerBytes(), length);
        shown.add(cells);
      }
    }
    return new QueryView.Table(columns.stream().map(Var::getVarName).toList(), shown, total);
  }

  private static void refuseAbove(int limit, long length) {
    if (length > limit) {
      throw new RequestRefused(ProblemKind.ANSWER_TOO_LARGE, String.valueOf(limit));
    }
  }

  private QueryView.Cell cell(Binding row, Var column) {
    return Optional.ofNullable(row.get(column))
        .map(this::cell)
        .orElseGet(() -> new QueryView.Cell("", "", ""));
  }

  private QueryView.Cell cell(Node term) {
    if (term.isLiteral()) {
      return new QueryView.Cell(term.getLiteralLexicalForm(), term.getLiteralLanguage(), "");
    }
    return new QueryView.Cell(NodeFmtLib.str(term, snapshot.prefixes()), "", link(term));
  }

  /** Other schemes, such as javascript:, must not become links. */
  private static String link(Node term) {
    boolean web = term.isURI() && term.getURI().matches("https?://.*");
    return web ? term.getURI() : "";
  }

  private QueryView.Document document(QueryExec execution) {
    Graph graph = TriplesWriter.triples(execution, limits.answerRows());
    graph.getPrefixMapping().setNsPrefixes(snapshot.prefixes().getMapping());
    BoundedBytes document = new BoundedBytes(limits.answerBytes());
    RDFWriter.source(graph).lang(Lang.TURTLE).output(document);
    return new QueryView.Document(new String(document.toBytes(), StandardCharsets.UTF_8));
  }
}
