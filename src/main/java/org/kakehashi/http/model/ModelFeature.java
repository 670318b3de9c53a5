package org.kakehashi.http.model;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Feature;

/** The ontology for people. */
public final class ModelFeature implements Feature {
  static final String PATH = "/model";

  private final Snapshot snapshot;

  /** The ontology of a snapshot. */
  public ModelFeature(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public List<String> paths() {
    return List.of(PATH, PATH + "/…");
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet(PATH + "/*", new ModelServlet(new Terms(snapshot)));
  }
}
