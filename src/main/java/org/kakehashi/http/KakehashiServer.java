package org.kakehashi.http;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.about.AboutFeature;
import org.kakehashi.http.api.ApiFeature;
import org.kakehashi.http.asset.AssetFeature;
import org.kakehashi.http.claims.ClaimsFeature;
import org.kakehashi.http.comparison.ComparisonFeature;
import org.kakehashi.http.connection.ConnectionFeature;
import org.kakehashi.http.description.DescriptionFeature;
import org.kakehashi.http.description.StructuredData;
import org.kakehashi.http.download.Citable;
import org.kakehashi.http.download.DownloadFeature;
import org.kakehashi.http.download.Downloads;
import org.kakehashi.http.errors.ErrorsFeature;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Feature;
import org.kakehashi.http.feature.Representations;
import org.kakehashi.http.find.FindFeature;
import org.kakehashi.http.health.HealthFeature;
import org.kakehashi.http.landing.LandingFeature;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.LinkedDataFeature;
import org.kakehashi.http.model.ModelFeature;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.Site;
import org.kakehashi.http.problem.NotFoundServlet;
import org.kakehashi.http.problem.RequestGate;
import org.kakehashi.http.sparql.SparqlFeature;

/** The server: an embedded Fuseki with the features listed here and no others. */
public final class KakehashiServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final Evaluator evaluator;
  private final List<Feature> features;
  private final String host;

  private KakehashiServer(
      FusekiServer fuseki, Evaluator evaluator, List<Feature> features, String host) {
    this.fuseki = fuseki;
    this.evaluator = evaluator;
    this.features = features;
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
    return start(settings, evaluator, site(snapshot), features(snapshot, evaluator));
  }

  /** Serves some features only, which need no more of a snapshot than they use. */
  static KakehashiServer start(
      ServerSettings settings, Evaluator evaluator, Site site, List<Feature> features) {
    FusekiServer fuseki = build(settings, site, features);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw ListenFailure.explained(e, settings);
    }
    return new KakehashiServer(fuseki, evaluator, features, settings.host());
  }

  /** The pages of the project itself stand first, then those of every project. */
  private static Site site(Snapshot snapshot) {
    List<Site.Link> pages =
        Stream.of(
                ApiFeature.pages(snapshot),
                LinkedDataFeature.pages(snapshot),
                ConnectionFeature.pages(),
                ComparisonFeature.pages())
            .flatMap(List::stream)
            .toList();
    return new Site(
        snapshot.description().title(), snapshot.releaseId(), pages, citing(snapshot), "");
  }

  private static Site.Citing citing(Snapshot snapshot) {
    return (title, address, language) ->
        new Citable(snapshot, path(address), each -> title, address).all(language);
  }

  /**
   * Of an address as a client wrote it, which need not be a URI: browsers leave {@code |} as it is.
   */
  private static String path(String address) {
    return address.replaceFirst("\\?.*", "").replaceFirst("^https?://[^/]*/?", "");
  }

  private static List<Feature> features(Snapshot snapshot, Evaluator evaluator) {
    Downloads downloads = Downloads.of(snapshot);
    Views views = new Views(snapshot, evaluator);
    ApiFeature api = new ApiFeature(snapshot, evaluator, views);
    List<Feature> features =
        List.of(
            new LandingFeature(snapshot, new StructuredData(snapshot, downloads)),
            new SparqlFeature(snapshot, evaluator),
            api,
            new LinkedDataFeature(snapshot, views, api.portraits()),
            new ModelFeature(snapshot),
            new AboutFeature(snapshot),
            new FindFeature(snapshot, views),
            new ConnectionFeature(snapshot, views, evaluator),
            new ComparisonFeature(snapshot, views, evaluator),
            new ClaimsFeature(snapshot, views),
            new DownloadFeature(snapshot, downloads),
            new ErrorsFeature(),
            new HealthFeature(snapshot, evaluator),
            new AssetFeature());
    Feature description = new DescriptionFeature(snapshot, downloads, features);
    return Stream.concat(features.stream(), Stream.of(description)).toList();
  }

  private static FusekiServer build(ServerSettings settings, Site site, List<Feature> features) {
    List<String> paths = features.stream().flatMap(feature -> feature.paths().stream()).toList();
    FusekiServer fuseki =
        FusekiServer.create()
            .port(settings.port())
            // Given a list, Fuseki loads no module that it finds on the class path.
            .fusekiModules(FusekiModules.create(List.<FusekiModule>copyOf(features)))
            .addServletAttribute(Representations.ATTRIBUTE, new Representations(site.release()))
            .addServletAttribute(Pages.ATTRIBUTE, new Pages(site))
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
    Thread.ofPlatform().name("warm-up").daemon().start(() -> features.forEach(Feature::warmUp));
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
