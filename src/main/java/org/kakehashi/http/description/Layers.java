package org.kakehashi.http.description;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kakehashi.dataset.Snapshot;

/**
 * The named graphs of a snapshot and what each was made from.
 *
 * @param snapshot whose graphs they are
 */
record Layers(Snapshot snapshot) {
  private static final String STATEMENTS = "source/";

  /** The order of the build: see the package {@code dataset}. */
  private static final Map<String, List<String>> DERIVED =
      Map.of(
          "direct", List.of(STATEMENTS),
          "rdf12", List.of(STATEMENTS),
          "inferred", List.of("ontology", "entities", "direct"),
          "inferences", List.of("inferred", "direct", STATEMENTS),
          "dates", List.of("direct", "sources", STATEMENTS));

  List<Node> all() {
    return Iter.toList(snapshot.dataset().listGraphNodes()).stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  String name(Node graph) {
    return graph.getURI().substring(snapshot.description().graph("").getURI().length());
  }

  /** The graphs that a derived one was made from; none for an authored one. */
  List<Node> premises(Node graph) {
    return DERIVED.getOrDefault(name(graph), List.of()).stream().flatMap(this::graphs).toList();
  }

  private Stream<Node> graphs(String name) {
    return all().stream()
        .filter(graph ->
            name.equals(STATEMENTS) ? name(graph).startsWith(name) : name(graph).equals(name));
  }

  /** The documents whose statements a graph holds; at most one. */
  List<Node> documents(Node graph) {
    if (!name(graph).startsWith(STATEMENTS)) {
      return List.of();
    }
    Node document = NodeFactory.createURI(snapshot.description().uriSpace() + name(graph));
    return snapshot.dataset().getDefaultGraph().contains(document, Node.ANY, Node.ANY)
        ? List.of(document)
        : List.of();
  }
}
