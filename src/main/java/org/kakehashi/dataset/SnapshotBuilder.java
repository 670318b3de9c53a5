package org.kakehashi.dataset;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.CorpusFile;
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
    Licences licences = new Licences(dataset);
    Graph direct = licences.facts();
    progress.accept("deriving RDF 1.2 reifiers");
    dataset.addGraph(
        description.graph("rdf12"), Layer.construct("rdf12.rq", dataset.getDefaultGraph()));
    progress.accept("inferring what follows (OWL 2 RL)");
    InferredLayer inferred = infer(licences, direct);
    dataset.addGraph(description.graph("inferences"), inferred.explanations());
    addVisible("direct", direct);
    addVisible("inferred", inferred.triples());
    progress.accept("deriving date bounds");
    addVisible("dates", DateLayer.derive(dataset.getDefaultGraph()));
    progress.accept("describing the release");
    String releaseId = Layer.digestWith(corpus.digest()).substring(0, RELEASE_ID_LENGTH);
    addVisible("catalogue", CatalogueLayer.derive(dataset, description, releaseId));
    return new Snapshot(
        releaseId,
        description,
        new DatasetGraphReadOnly(dataset),
        corpus.prefixes(),
        corpus.queries().stream().filter(query -> query.check().isEmpty()).toList());
  }

  private Graph graph(String name) {
    Node node = description.graph(name);
    if (!dataset.containsGraph(node)) {
      dataset.addGraph(node, new GraphMem2Fast());
    }
    return dataset.getGraph(node);
  }

  private InferredLayer infer(Licences licences, Graph direct) {
    Graph facts = typesOfEntities();
    GraphUtil.addInto(facts, direct);
    Closure closure = new Closure(corpus.union(CorpusFile.Role.ONTOLOGY), facts);
    return InferredLayer.derive(closure, licences, description);
  }

  /** Types given outside the statements: those inside describe claims, and claims infer nothing. */
  private Graph typesOfEntities() {
    Graph types = new GraphMem2Fast();
    corpus
        .files(CorpusFile.Role.DATA)
        .filter(file -> !file.path().startsWith("data/statements/"))
        .flatMap(file -> file.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY))
        .forEach(types::add);
    return types;
  }

  /** Adds a layer as a named graph and to the default graph. */
  private void addVisible(String name, Graph layer) {
    GraphUtil.addInto(graph(name), layer);
    GraphUtil.addInto(dataset.getDefaultGraph(), layer);
  }
}
