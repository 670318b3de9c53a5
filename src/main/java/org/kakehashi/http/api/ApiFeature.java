package org.kakehashi.http.api;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Feature;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Portraits;
import org.kakehashi.http.page.Site;

/** The query API: each stored query of the folder {@code api} is an address. */
public final class ApiFeature implements Feature {
  static final String PATH = "/api";
  static final String OPENAPI = "/openapi.json";
  static final String COVERAGE = "/coverage";

  private final Evaluator evaluator;
  private final Views views;
  private final ApiCatalogue catalogue;
  private final Coverage coverage;

  /** The query API of a snapshot. */
  public ApiFeature(Snapshot snapshot, Evaluator evaluator, Views views) {
    this.evaluator = evaluator;
    this.views = views;
    this.catalogue = new ApiCatalogue(snapshot);
    this.coverage = new Coverage(catalogue);
  }

  /** What stored queries answer of a thing, for the page about it. */
  public Portraits portraits() {
    return new QueryPortraits(catalogue, evaluator);
  }

  /** The stored queries that are pages of the site. */
  public static List<Site.Link> pages(Snapshot snapshot) {
    Set<String> paths = new HashSet<>();
    return new ApiCatalogue(snapshot)
        .all().stream()
            .filter(query -> query.page().isPresent())
            .sorted(Comparator.comparingInt(query -> query.page().orElseThrow().order()))
            .map(
                query -> new Site.Link(query.page().orElseThrow().name(), path(query), lens(query)))
            .filter(link -> paths.add(link.path()))
            .toList();
  }

  /** Grids have one page in common. */
  private static String path(QueryFile query) {
    return isGrid(query) ? COVERAGE : PATH + "/" + ApiCatalogue.name(query);
  }

  private static boolean isGrid(QueryFile query) {
    return query.page().orElseThrow().view() == QueryFile.View.GRID;
  }

  /** What a page of its own takes; the page of all grids shows the whole release. */
  private static List<String> lens(QueryFile query) {
    return Views.PARAMETERS.stream()
        .filter(parameter -> !isGrid(query))
        .filter(parameter -> ApiRequest.knowsStatements(query) || !parameter.equals("asOf"))
        .toList();
  }

  @Override
  public List<String> paths() {
    return List.of(PATH, OPENAPI, COVERAGE);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet(
        PATH + "/*", new ApiServlet(catalogue, new QueryAnswer(catalogue, evaluator, views)));
    server.addServlet(OPENAPI, new OpenApiServlet(catalogue));
    server.addServlet(COVERAGE, new CoverageServlet(coverage));
  }

  @Override
  public void warmUp() {
    coverage.warmUp();
  }
}
