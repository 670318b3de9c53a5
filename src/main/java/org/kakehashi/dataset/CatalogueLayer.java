package org.kakehashi.dataset;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.kakehashi.corpus.ProjectDescription;

/**
 * What a release says of itself: its id, and each of its graphs with its size.
 *
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 */
final class CatalogueLayer {
  /** What {@link #describe} adds for one graph. */
  private static final int DESCRIPTION_TRIPLES = 4;

  private CatalogueLayer() {}

  static Graph derive(DatasetGraph dataset, ProjectDescription description, String releaseId) {
    Graph layer = new GraphMem2Fast();
    layer.add(
        description.dataset(),
        DCTerms.identifier.asNode(),
        NodeFactory.createLiteralString(releaseId));
    Node own = description.graph("catalogue");
    dataset
        .listGraphNodes()
        .forEachRemaining(graph -> {
          if (!graph.equals(own)) {
            describe(layer, description, graph, dataset.getGraph(graph).size());
          }
        });
    Graph authored = dataset.getGraph(own);
    describe(layer, description, own, authored.size() + layer.size() + DESCRIPTION_TRIPLES);
    return layer;
  }

  private static void describe(
      Graph layer, ProjectDescription description, Node graph, int triples) {
    String name = graph.getURI().substring(description.graph("").getURI().length());
    layer.add(description.dataset(), VOID.subset.asNode(), graph);
    layer.add(graph, RDFS.Nodes.label, NodeFactory.createLiteralString(name));
    layer.add(graph, RDF.Nodes.type, VOID.Dataset.asNode());
    layer.add(
        graph,
        VOID.triples.asNode(),
        NodeFactory.createLiteralDT(Integer.toString(triples), XSDDatatype.XSDinteger));
  }
}
