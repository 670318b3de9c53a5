package org.kakehashi.http.errors;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.http.feature.Feature;

/** The documentation of error codes, which the {@code type} of every problem leads to. */
public final class ErrorsFeature implements Feature {
  @Override
  public List<String> paths() {
    return List.of("/errors");
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet("/errors/*", new ErrorsServlet());
  }
}
