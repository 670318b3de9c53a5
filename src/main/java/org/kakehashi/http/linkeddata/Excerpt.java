package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Triples chosen from a larger graph. */
final class Excerpt {
  static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

  private final Graph from;
  private final Graph chosen = new GraphMem2Fast();

  Excerpt(Graph from) {
    this.from = from;
  }

  Graph triples() {
    return chosen;
  }

  /** Takes a triple, and with it what is said of its object if that has no name. */
  void add(Triple triple) {
    if (!chosen.contains(triple)) {
      chosen.add(triple);
      if (triple.getObject().isBlank()) {
        addAbout(triple.getObject());
      }
    }
  }

  /** Takes triples without what is said of their objects. */
  void addOnly(Stream<Triple> triples) {
    triples.forEach(chosen::add);
  }

  /** Takes all that is said of a node. */
  void addAbout(Node node) {
    from.stream(node, Node.ANY, Node.ANY).forEach(this::add);
  }

  /** Takes the names of everything that the chosen triples mention. */
  void addNames() {
    chosen.stream()
        .flatMap(
            triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
        .filter(Node::isURI)
        .distinct()
        .toList()
        .forEach(
            node -> NAMES.forEach(name -> from.stream(node, name, Node.ANY).forEach(chosen::add)));
  }
}
