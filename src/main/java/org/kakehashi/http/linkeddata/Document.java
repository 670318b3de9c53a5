package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * A document about a thing.
 *
 * @param topic the thing
 * @param iri of the document itself
 * @param triples what it says
 * @param described what it says of itself, which no named graph holds
 * @param leftOut claims about the thing that do not count at the moment that was asked for, by
 *     reason
 */
record Document(
    Node topic, Node iri, Graph triples, Graph described, Map<Absence, List<Node>> leftOut) {

  /** All its triples, with names for blank nodes that are the same each time. */
  Graph graph() {
    Map<Node, Node> names = BlankNames.of(triples);
    Graph graph = new GraphMem2Fast();
    triples.stream().map(triple -> renamed(triple, names)).forEach(graph::add);
    described.stream().forEach(graph::add);
    return graph;
  }

  /** The same triples in the named graphs that hold them. */
  DatasetGraph quads(DatasetGraph from) {
    Map<Node, Node> names = BlankNames.of(triples);
    DatasetGraph quads = DatasetGraphFactory.create();
    triples.stream()
        .forEach(triple ->
            from.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .forEachRemaining(quad -> add(quads, quad, renamed(triple, names))));
    described.stream().forEach(quads.getDefaultGraph()::add);
    return quads;
  }

  /** The default graph holds again what the named ones do. */
  private static void add(DatasetGraph quads, Quad quad, Triple triple) {
    if (!quad.isDefaultGraph()) {
      quads.add(new Quad(quad.getGraph(), triple));
    }
  }

  private static Triple renamed(Triple triple, Map<Node, Node> names) {
    return Triple.create(
        names.getOrDefault(triple.getSubject(), triple.getSubject()),
        triple.getPredicate(),
        names.getOrDefault(triple.getObject(), triple.getObject()));
  }

  /** The IRI of the document about a thing. */
  static Node name(Addresses addresses, DocumentRequest request) {
    return NodeFactory.createURI(
        addresses.uriSpace()
            + Addresses.document(request.thingPath()).substring(1)
            + request.lensQuery());
  }
}
