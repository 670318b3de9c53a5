package org.kakehashi.http.health;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Feature;

/** Tells whether the server answers queries. */
public final class HealthFeature implements Feature {
  private static final String PATH = "/health";

  private final Snapshot snapshot;
  private final Evaluator evaluator;

  /** The health of a server of this snapshot, whose queries run there. */
  public HealthFeature(Snapshot snapshot, Evaluator evaluator) {
    this.snapshot = snapshot;
    this.evaluator = evaluator;
  }

  @Override
  public List<String> paths() {
    return List.of(PATH);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet(PATH, new HealthServlet(snapshot, evaluator));
  }
}
