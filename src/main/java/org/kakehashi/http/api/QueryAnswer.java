package org.kakehashi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.View;
import org.kakehashi.http.evaluation.BoundedBytes;
import org.kakehashi.http.evaluation.BoundedRows;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.Pages;

/** Runs a stored query and writes the page of its rows that was asked for. */
final class QueryAnswer {
  private final ApiCatalogue catalogue;
  private final Evaluator evaluator;
  private final Views views;

  QueryAnswer(ApiCatalogue catalogue, Evaluator evaluator, Views views) {
    this.catalogue = catalogue;
    this.evaluator = evaluator;
    this.views = views;
  }

  /**
   * An answer as sent.
   *
   * @param total rows of all pages
   */
  private record Written(BoundedBytes body, long total) {}

  /** A request, the query that it became, what that runs over, and the pages for people. */
  private record Asked(ApiRequest request, Query query, View view, Pages pages) {
    Graph graph() {
      return view.snapshot().dataset().getDefaultGraph();
    }

    SetAside setAside() {
      return new SetAside(request.lens(), view);
    }
  }

  /** Runs the query that a request asks for; throws what is wrong with its parameters. */
  Answer answer(HttpServletRequest from, QueryFile asked, Pages pages) {
    ApiRequest request = ApiRequest.read(from, asked, views, catalogue.factual());
    Query query = catalogue.stored().bind(request.query(), request.given());
    Query run = catalogue.stored().bind(request.query(), new FactsFirst(request).values());
    View view = views.at(request.lens());
    Written written =
        evaluator.run(
            view.snapshot().dataset(),
            run,
            evaluator.limits().timeout(),
            (execution, out) ->
                write(execution.select(), new Asked(request, query, view, pages), out));
    return new Answer(request.format().contentType(), written.body().toBytes())
        .with("Link", new Paging(request, written.total()).links())
        .with("X-Total-Count", String.valueOf(written.total()));
  }

  private Written write(RowSet found, Asked asked, BoundedBytes out) {
    long most = evaluator.limits().answerRows();
    Rows rows = Rows.read(new BoundedRows(found, most), asked.request(), asked.graph());
    write(rows, asked, out);
    return new Written(out, rows.total());
  }

  private void write(Rows rows, Asked asked, BoundedBytes out) {
    ApiRequest request = asked.request();
    Optional<Lang> lang = request.format().lang();
    Labels labels = new Labels(asked.graph());
    if (lang.isPresent()) {
      write(rows, lang.get(), out);
    } else if (request.format() == ApiFormat.JSON) {
      String release = catalogue.snapshot().releaseId();
      new JsonRows(release, labels, asked.setAside()).write(request, rows, out);
    } else {
      String off =
          ApiRequest.withLanguage(
              request.address(request.without(Views.PARAMETERS)), request.language());
      LensView lens = views.show(request.lens(), asked.view(), off, request.language());
      QueryPage page = QueryPage.of(catalogue, asked.graph(), labels, request, lens);
      out.write(asked.pages().api(page.view(rows, asked.query().serialize()), request.language()));
    }
  }

  private static void write(Rows rows, Lang lang, BoundedBytes out) {
    Objects.requireNonNull(RowSetWriterRegistry.getFactory(lang))
        .create(lang)
        .write(out, RowSetStream.create(rows.columns(), rows.page().iterator()), ARQ.getContext());
  }
}
