package org.kakehashi.http.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.View;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.linkeddata.Portraits;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Portrait;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;

/** Draws what those stored queries answer of a thing that say how to ask them of one. */
final class QueryPortraits implements Portraits {
  private final ApiCatalogue catalogue;
  private final Directory directory;
  private final Evaluator evaluator;

  QueryPortraits(ApiCatalogue catalogue, Evaluator evaluator) {
    this.catalogue = catalogue;
    this.directory = Directory.of(catalogue.snapshot());
    this.evaluator = evaluator;
  }

  @Override
  public List<Portrait> of(Node thing, View view, Lens lens, Language language) {
    return catalogue.all().stream()
        .filter(query -> query.page().flatMap(QueryFile.Page::thing).isPresent())
        .sorted(Comparator.comparingInt(query -> query.page().orElseThrow().order()))
        .flatMap(query -> portrait(request(query, thing, lens, language), view).stream())
        .toList();
  }

  private ApiRequest request(QueryFile query, Node thing, Lens lens, Language language) {
    Map<String, String> given = new LinkedHashMap<>();
    query
        .page()
        .flatMap(QueryFile.Page::thing)
        .ifPresent(parameter -> given.put(parameter, directory.slug(thing)));
    if (FactsFirst.holds(query, ApiFormat.HTML)) {
      catalogue.factual().ifPresent(status -> given.put(Column.STATUS, status));
    }
    return new ApiRequest(
        query, given, lens, ApiRequest.DEFAULT_LIMIT, 0, ApiFormat.HTML, language, "/");
  }

  private Optional<Portrait> portrait(ApiRequest request, View view) {
    Graph graph = view.snapshot().dataset().getDefaultGraph();
    Rows rows = rows(request, view, graph);
    Terms terms =
        new Terms(
            catalogue.snapshot(),
            graph,
            new Labels(graph),
            Pages.texts(request.language()),
            request.lens().toString());
    QueryFile.Page page = request.query().page().orElseThrow();
    int others = rows.others().values().stream().mapToInt(Integer::intValue).sum();
    return rows.all().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Portrait(
                page.name().in(request.language()),
                new DrawnRows(rows.all(), terms).as(Optional.of(page.view()), ""),
                ApiRequest.withLanguage(request.here(), request.language()),
                others));
  }

  private Rows rows(ApiRequest request, View view, Graph graph) {
    Query query = catalogue.stored().bind(request.query(), new FactsFirst(request).values());
    return evaluator.run(
        view.snapshot().dataset(),
        query,
        evaluator.limits().timeout(),
        (execution, out) -> Rows.read(execution.select(), request, graph));
  }
}
