package org.kakehashi.http;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.api.ApiFeature;
import org.kakehashi.http.asset.AssetFeature;
import org.kakehashi.http.description.DescriptionFeature;
import org.kakehashi.http.description.StructuredData;
import org.kakehashi.http.download.DownloadFeature;
import org.kakehashi.http.download.Downloads;
import org.kakehashi.http.errors.ErrorsFeature;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Feature;
import org.kakehashi.http.feature.Representations;
import org.kakehashi.http.find.FindFeature;
import org.kakehashi.http.health.HealthFeature;
import org.kakehashi.http.landing.LandingFeature;
import org.kakehashi.http.linkeddata.LinkedDataFeature;
import org.kakehashi.http.moment.Views;
import org.kakehashi.http.problem.NotFoundServlet;
import org.kakehashi.http.problem.RequestGate;
import org.kakehashi.http.sparql.SparqlFeature;

/** The server: an embedded Fuseki with the features listed here and no others. */
public final class KakehashiServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final Evaluator evaluator;
  private final Downloads downloads;
  private final String host;

  private KakehashiServer(
      FusekiServer fuseki, Evaluator evaluator, Downloads downloads, String host) {
    this.fuseki = fuseki;
    this.evaluator = evaluator;
    this.downloads = downloads;
    this.host = host;
  }

  /**
   * Serves a snapshot.
   *
   * @throws PortInUse when another program listens on the port
   * @throws PortNotPermitted when the system keeps the port for its administrator
   * @throws CannotListen when this machine does not have the host
   */
  public static KakehashiServer start(ServerSettings settings, Snapshot snapshot) {
    Evaluator evaluator = new Evaluator(settings.limits());
    Representations kept = new Representations(snapshot.releaseId());
    Downloads downloads = Downloads.of(snapshot);
    FusekiServer fuseki = build(settings, kept, features(snapshot, evaluator, downloads));
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw ListenFailure.explained(e, settings);
    }
    return new KakehashiServer(fuseki, evaluator, downloads, settings.host());
  }

  private static List<Feature> features(
      Snapshot snapshot, Evaluator evaluator, Downloads downloads) {
    Views views = new Views(snapshot, evaluator);
    List<Feature> features =
        List.of(
            new LandingFeature(snapshot, new StructuredData(snapshot, downloads)),
            new SparqlFeature(snapshot, evaluator),
            new ApiFeature(snapshot, evaluator, views),
            new LinkedDataFeature(snapshot, views),
            new FindFeature(snapshot, views),
            new DownloadFeature(snapshot, downloads),
            new ErrorsFeature(),
            new HealthFeature(snapshot, evaluator),
            new AssetFeature());
    Feature description = new DescriptionFeature(snapshot, downloads, features);
    return Stream.concat(features.stream(), Stream.of(description)).toList();
  }

  private static FusekiServer build(
      ServerSettings settings, Representations kept, List<Feature> features) {
    List<String> paths = features.stream().flatMap(feature -> feature.paths().stream()).toList();
    FusekiServer fuseki =
        FusekiServer.create()
            .port(settings.port())
            // Given a list, Fuseki loads no module that it finds on the class path.
            .fusekiModules(FusekiModules.create(List.<FusekiModule>copyOf(features)))
            .addServletAttribute(Representations.ATTRIBUTE, kept)
            .addFilter("/*", new RequestGate())
            .addServlet("/*", new NotFoundServlet(paths))
            .build();
    JettySettings.apply(fuseki.getJettyServer(), settings);
    return fuseki;
  }

  /** Where the server is, ending in a slash. */
  public URI uri() {
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + shown + ":" + fuseki.getHttpPort() + "/");
  }

  /** Makes in the background what takes seconds, so that its first reader need not wait. */
  public void warmUp() {
    Thread.ofPlatform().name("warm-up").daemon().start(downloads::makeAll);
  }

  /** Waits until the server has stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops: takes no new requests, lets the running ones end, then closes. */
  @Override
  public void close() {
    fuseki.stop();
    evaluator.close();
  }
}
