package org.kakehashi.http.description;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.description.CatalogueDescription.Service;
import org.kakehashi.http.description.CatalogueDescription.Standard;
import org.kakehashi.http.download.Downloads;
import org.kakehashi.http.feature.Feature;
import org.kakehashi.http.feature.Once;

/** What the server tells programs of itself. */
public final class DescriptionFeature implements Feature {
  private static final List<Service> SERVICES =
      List.of(
          new Service(
              "sparql",
              Optional.of(new Standard("sparql", "https://www.w3.org/TR/sparql11-protocol/"))),
          new Service(
              "api",
              Optional.of(new Standard("openapi.json", "https://spec.openapis.org/oas/v3.1.0"))),
          new Service("search", Optional.empty()));

  private final Snapshot snapshot;
  private final Downloads downloads;
  private final List<Service> services;

  /**
   * The descriptions of a snapshot.
   *
   * @param others the other features of the server, whose services are described
   */
  public DescriptionFeature(Snapshot snapshot, Downloads downloads, List<Feature> others) {
    this.snapshot = snapshot;
    this.downloads = downloads;
    List<String> paths = others.stream().flatMap(feature -> feature.paths().stream()).toList();
    this.services =
        SERVICES.stream().filter(service -> paths.contains("/" + service.path())).toList();
  }

  @Override
  public List<String> paths() {
    return List.of("/.well-known/void", "/catalogue", "/sitemap.xml", "/robots.txt");
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    Supplier<Description> overview = new Once<>(() -> new VoidDescription(snapshot, downloads));
    Description catalogue = new CatalogueDescription(snapshot, downloads, services);
    Supplier<Sitemap> sitemap = new Once<>(() -> new Sitemap(snapshot));
    server.addServlet("/.well-known/void", new DescriptionServlet(snapshot, overview));
    server.addServlet("/catalogue", new DescriptionServlet(snapshot, () -> catalogue));
    server.addServlet(
        "/sitemap.xml",
        new TextServlet("application/xml;charset=utf-8", root -> sitemap.get().at(root)));
    server.addServlet("/robots.txt", new TextServlet("text/plain;charset=utf-8", this::robots));
  }

  /**
   * Everything may be read; answers to queries are without end, so that crawlers leave them.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
   */
  private String robots(String root) {
    return Stream.of(
            "User-agent: *",
            "Disallow: /sparql?",
            "Disallow: /search?",
            "Disallow: /api/*?",
            "Allow: /",
            "",
            "Sitemap: " + root + "sitemap.xml",
            "")
        .collect(Collectors.joining("\n"));
  }
}
