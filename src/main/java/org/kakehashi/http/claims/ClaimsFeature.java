package org.kakehashi.http.claims;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Feature;
import org.kakehashi.http.lens.Views;

/** What is claimed of any subject, source by source, and which of it stands as fact. */
public final class ClaimsFeature implements Feature {
  static final String PATH = "/claims";

  private final Snapshot snapshot;
  private final Views views;

  /** The claims of a snapshot. */
  public ClaimsFeature(Snapshot snapshot, Views views) {
    this.snapshot = snapshot;
    this.views = views;
  }

  @Override
  public List<String> paths() {
    return List.of(PATH);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet(PATH, new ClaimsServlet(snapshot, views));
  }
}
