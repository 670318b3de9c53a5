package org.kakehashi.http.model;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the ontology and the rules say of a term, with the names of all that they mention. */
record TermGraph(Terms terms, Node term) {
  private static final List<Resource> NAMES = List.of(SKOS.prefLabel, RDFS.label);

  Graph of(Rules rules) {
    Graph graph = new GraphMem2Fast();
    take(terms.ontology(), term, graph);
    terms.ontology().stream(Node.ANY, Node.ANY, term)
        .filter(triple -> triple.getSubject().isURI())
        .forEach(graph::add);
    rules.naming(term).forEach(shape -> take(rules.shapes(), shape, graph));
    graph.stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(Node::isURI)
        .distinct()
        .toList()
        .forEach(node -> NAMES.forEach(name -> take(node, name, graph)));
    return graph;
  }

  private void take(Node node, Resource name, Graph into) {
    terms.ontology().stream(node, name.asNode(), Node.ANY).forEach(into::add);
  }

  private static void take(Graph from, Node subject, Graph into) {
    from.stream(subject, Node.ANY, Node.ANY)
        .filter(triple -> !into.contains(triple))
        .forEach(triple -> {
          into.add(triple);
          if (triple.getObject().isBlank()) {
            take(from, triple.getObject(), into);
          }
        });
  }
}
