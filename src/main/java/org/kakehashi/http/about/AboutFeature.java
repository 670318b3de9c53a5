package org.kakehashi.http.about;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Feature;

/** The page about the project. */
public final class AboutFeature implements Feature {
  private static final String PATH = "/about";

  private final Snapshot snapshot;

  /** About what is served of a snapshot. */
  public AboutFeature(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public List<String> paths() {
    return List.of(PATH);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet(PATH, new AboutServlet(snapshot));
  }
}
