package org.kakehashi.http.api;

import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetStream;
import org.kakehashi.http.evaluation.BoundedBytes;
import org.kakehashi.http.evaluation.BoundedRows;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.page.Pages;

/** Runs a stored query and writes the page of its rows that was asked for. */
final class QueryAnswer {
  private final ApiCatalogue catalogue;
  private final Evaluator evaluator;
  private final Graph graph;

  QueryAnswer(ApiCatalogue catalogue, Evaluator evaluator) {
    this.catalogue = catalogue;
    this.evaluator = evaluator;
    this.graph = catalogue.snapshot().dataset().getDefaultGraph();
  }

  /**
   * An answer as sent.
   *
   * @param total rows of all pages
   */
  private record Written(BoundedBytes body, long total) {}

  /** Runs the query that a request asks for; throws what is wrong with its parameters. */
  Answer answer(ApiRequest request, Pages pages) {
    Query query = catalogue.stored().bind(request.query(), request.given());
    Written written =
        evaluator.run(
            query,
            evaluator.limits().timeout(),
            (execution, out) -> write(execution, request, query, pages, out));
    return new Answer(request.format().contentType(), written.body().toBytes())
        .with("Link", new Paging(request, written.total()).links())
        .with("X-Total-Count", String.valueOf(written.total()));
  }

  private Written write(
      QueryExec execution, ApiRequest request, Query query, Pages pages, BoundedBytes out) {
    long most = evaluator.limits().answerRows();
    Rows rows = Rows.read(new BoundedRows(execution.select(), most), request, graph);
    write(rows, request, query, pages, out);
    return new Written(out, rows.total());
  }

  private void write(Rows rows, ApiRequest request, Query query, Pages pages, BoundedBytes out) {
    Optional<Lang> lang = request.format().lang();
    Labels labels = new Labels(graph);
    if (lang.isPresent()) {
      write(rows, lang.get(), out);
    } else if (request.format() == ApiFormat.JSON) {
      new JsonRows(catalogue.snapshot().releaseId(), labels).write(request, rows, out);
    } else {
      QueryPage page = new QueryPage(catalogue, labels, request);
      out.write(pages.api(page.view(rows, query.serialize()), request.language()));
    }
  }

  private static void write(Rows rows, Lang lang, BoundedBytes out) {
    Objects.requireNonNull(RowSetWriterRegistry.getFactory(lang))
        .create(lang)
        .write(out, RowSetStream.create(rows.columns(), rows.page().iterator()), ARQ.getContext());
  }
}
