package org.kakehashi.http.find;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Feature;
import org.kakehashi.http.lens.Views;
import org.kakehashi.search.SearchIndex;

/** Full text search. */
public final class FindFeature implements Feature {
  static final String PATH = "/search";

  private final Snapshot snapshot;
  private final Indexes indexes;

  /** Search in a snapshot; its index is built here, once. */
  public FindFeature(Snapshot snapshot, Views views) {
    this.snapshot = snapshot;
    this.indexes = new Indexes(SearchIndex.build(snapshot), views);
  }

  @Override
  public List<String> paths() {
    return List.of(PATH);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet(PATH, new FindServlet(snapshot, indexes));
  }
}
