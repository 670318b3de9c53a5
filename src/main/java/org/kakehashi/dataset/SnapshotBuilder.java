package org.kakehashi.dataset;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.ProjectDescription;

/** Adds the derived layers to the authored graphs, in the order in which they depend. */
final class SnapshotBuilder {
  private static final int RELEASE_ID_LENGTH = 16;

  private final Corpus corpus;
  private final ProjectDescription description;
  private final DatasetGraph dataset;
  private final Consumer<String> progress;

  SnapshotBuilder(Corpus corpus, Consumer<String> progress) {
    this.corpus = corpus;
    this.description = corpus.requireDescription();
    this.dataset = corpus.authoredDataset();
    this.progress = progress;
  }

  Snapshot build() {
    progress.accept("deriving facts from licensed statements");
    Graph direct = Layer.construct("direct.rq", dataset.getDefaultGraph());
    progress.accept("deriving RDF 1.2 reifiers");
    dataset.addGraph(
        description.graph("rdf12"), Layer.construct("rdf12.rq", dataset.getDefaultGraph()));
    addVisible("direct", direct);
    progress.accept("deriving date bounds");
    addVisible("dates", DateLayer.derive(dataset.getDefaultGraph()));
    return new Snapshot(
        corpus.digest().substring(0, RELEASE_ID_LENGTH),
        description,
        new DatasetGraphReadOnly(dataset),
        corpus.prefixes(),
        corpus.queries().stream().filter(query -> query.check().isEmpty()).toList());
  }

  /** Adds a layer as a named graph and to the default graph. */
  private void addVisible(String name, Graph layer) {
    dataset.addGraph(description.graph(name), layer);
    GraphUtil.addInto(dataset.getDefaultGraph(), layer);
  }
}
