package org.kakehashi.http.api;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Feature;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.Site;

/** The query API: each stored query of the folder {@code api} is an address. */
public final class ApiFeature implements Feature {
  static final String PATH = "/api";
  static final String OPENAPI = "/openapi.json";

  private final Snapshot snapshot;
  private final Evaluator evaluator;
  private final Views views;

  /** The query API of a snapshot. */
  public ApiFeature(Snapshot snapshot, Evaluator evaluator, Views views) {
    this.snapshot = snapshot;
    this.evaluator = evaluator;
    this.views = views;
  }

  /** The stored queries that are pages of the site. */
  public static List<Site.Link> pages(Snapshot snapshot) {
    return new ApiCatalogue(snapshot)
        .all().stream()
            .filter(query -> query.page().isPresent())
            .sorted(Comparator.comparingInt(query -> query.page().orElseThrow().order()))
            .map(query ->
                new Site.Link(
                    query.page().orElseThrow().name(), PATH + "/" + ApiCatalogue.name(query)))
            .toList();
  }

  @Override
  public List<String> paths() {
    return List.of(PATH, OPENAPI);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    ApiCatalogue catalogue = new ApiCatalogue(snapshot);
    server.addServlet(
        PATH + "/*", new ApiServlet(catalogue, new QueryAnswer(catalogue, evaluator, views)));
    server.addServlet(OPENAPI, new OpenApiServlet(catalogue));
  }
}
