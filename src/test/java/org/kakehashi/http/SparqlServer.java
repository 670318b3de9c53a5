package org.kakehashi.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kakehashi.dataset.OtherData;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.http.page.Site;
import org.kakehashi.http.sparql.SparqlFeature;
import org.kakehashi.support.OtterAccord;

/** Our server with the SPARQL endpoint alone, over data that no project could hold. */
public final class SparqlServer implements AutoCloseable {
  private static final ServerSettings SETTINGS =
      new ServerSettings(ServerSettings.DEFAULT_HOST, 0, Limits.DEFAULT, Duration.ZERO);

  private final KakehashiServer server;

  private SparqlServer(KakehashiServer server) {
    this.server = server;
  }

  /** Serves data under the name of the fixture project. */
  public static SparqlServer start(DatasetGraph dataset) {
    Snapshot snapshot = OtherData.in(OtterAccord.snapshot(), dataset);
    Evaluator evaluator = new Evaluator(SETTINGS.limits());
    SparqlFeature sparql = new SparqlFeature(snapshot, evaluator);
    return new SparqlServer(
        KakehashiServer.start(
            SETTINGS,
            evaluator,
            new Site(snapshot.description().title(), snapshot.releaseId(), List.of()),
            List.of(sparql)));
  }

  /** The address of the endpoint. */
  public URI endpoint() {
    return server.uri().resolve("/sparql");
  }

  @Override
  public void close() {
    server.close();
  }
}
