package org.kakehashi.dataset;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.ProjectDescription;

/** Adds the derived layers to the authored graphs, in the order in which they depend. */
final class SnapshotBuilder {
  private static final int RELEASE_ID_LENGTH = 16;

  private final ProjectDescription description;
  private final Map<Node, Graph> authored;
  private final DatasetGraph dataset = new DatasetGraphMapLink(new GraphMem2Fast());
  private final Consumer<String> progress;

  SnapshotBuilder(
      ProjectDescription description, Map<Node, Graph> authored, Consumer<String> progress) {
    this.description = description;
    this.authored = authored;
    this.progress = progress;
  }

  static String releaseId(Corpus corpus) {
    return Layer.digestWith(corpus.digest()).substring(0, RELEASE_ID_LENGTH);
  }

  DatasetGraph build(String releaseId) {
    authored.forEach((name, graph) -> {
      dataset.addGraph(name, graph);
      GraphUtil.addInto(dataset.getDefaultGraph(), graph);
    });
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
    addVisible("dates", dates(licences));
    progress.accept("describing the release");
    addVisible("catalogue", CatalogueLayer.derive(dataset, description, releaseId));
    return new DatasetGraphReadOnly(dataset);
  }

  private Graph dates(Licences licences) {
    Graph bounds = DateLayer.derive(dataset.getDefaultGraph());
    Graph all = new Union(dataset.getDefaultGraph(), bounds);
    GraphUtil.addInto(bounds, SourceReach.derive(all, licences.statements()));
    return bounds;
  }

  private InferredLayer infer(Licences licences, Graph direct) {
    Graph facts = typesOfEntities();
    GraphUtil.addInto(facts, direct);
    Graph ontology =
        Optional.ofNullable(authored.get(description.graph("ontology")))
            .orElseGet(GraphMem2Fast::new);
    return InferredLayer.derive(new Closure(ontology, facts), licences, description);
  }

  /** Types given outside the statements: those inside describe claims, and claims infer nothing. */
  private Graph typesOfEntities() {
    Graph types = new GraphMem2Fast();
    authored.forEach((name, graph) -> {
      if (!name.equals(description.graph("ontology")) && !description.holdsStatements(name)) {
        graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(types::add);
      }
    });
    return types;
  }

  /** Adds a layer as a named graph, beside what was authored there, and to the default graph. */
  private void addVisible(String name, Graph layer) {
    Graph whole = new GraphMem2Fast();
    Optional.ofNullable(authored.get(description.graph(name)))
        .ifPresent(graph -> GraphUtil.addInto(whole, graph));
    GraphUtil.addInto(whole, layer);
    dataset.addGraph(description.graph(name), whole);
    GraphUtil.addInto(dataset.getDefaultGraph(), layer);
  }
}
