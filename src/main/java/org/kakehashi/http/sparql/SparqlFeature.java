package org.kakehashi.http.sparql;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Feature;

/** The SPARQL endpoint. */
public final class SparqlFeature implements Feature {
  static final String PATH = "/sparql";
  private static final Operation OPERATION =
      Operation.alloc("urn:kakehashi:operation:sparql", "sparql", "SPARQL 1.1 Query, read-only");

  private final Snapshot snapshot;
  private final Evaluator evaluator;

  /** The endpoint for a snapshot. */
  public SparqlFeature(Snapshot snapshot, Evaluator evaluator) {
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
    server.registerOperation(OPERATION, new SparqlAction(snapshot, evaluator));
    // One endpoint by hand: Builder.add(name, dataset) would add update, upload and graph store.
    server.add(PATH, DataService.newBuilder(snapshot.dataset()).addEndpoint(OPERATION));
  }
}
