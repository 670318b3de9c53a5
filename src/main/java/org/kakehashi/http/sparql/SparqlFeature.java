package org.kakehashi.http.sparql;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.editor.Editor;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Feature;

/** The SPARQL endpoint. */
public final class SparqlFeature implements Feature {
  static final String PATH = "/sparql";
  static final String CHECK = "/editor/check";
  static final String TERMS = "/editor/terms";
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
    return List.of(PATH, CHECK, TERMS);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    Editor editor = new Editor(snapshot);
    SparqlPage page = new SparqlPage(snapshot, editor);
    server.registerOperation(OPERATION, new SparqlAction(snapshot, evaluator, page));
    // One endpoint by hand: Builder.add(name, dataset) would add update, upload and graph store.
    server.add(PATH, DataService.newBuilder(snapshot.dataset()).addEndpoint(OPERATION));
    server.addServlet(CHECK, new CheckServlet(editor));
    server.addServlet(TERMS, new TermsServlet(editor));
  }
}
