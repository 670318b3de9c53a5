package org.kakehashi.http.download;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Feature;

/** Bulk downloads. */
public final class DownloadFeature implements Feature {
  private final Snapshot snapshot;
  private final Downloads downloads;

  /** The downloads of a snapshot. */
  public DownloadFeature(Snapshot snapshot, Downloads downloads) {
    this.snapshot = snapshot;
    this.downloads = downloads;
  }

  @Override
  public List<String> paths() {
    return List.of("/download");
  }

  @Override
  public void warmUp() {
    downloads.makeAll();
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet(
        "/download/*", new DownloadServlet(downloads, new DownloadPage(snapshot, downloads)));
  }
}
