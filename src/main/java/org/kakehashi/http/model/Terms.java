package org.kakehashi.http.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.Vocabulary;

/** The terms that the ontology of a project defines, by the last part of their IRIs. */
final class Terms {
  private final Snapshot snapshot;
  private final Map<String, Node> byName = new LinkedHashMap<>();

  Terms(Snapshot snapshot) {
    this.snapshot = snapshot;
    String space = snapshot.description().uriSpace();
    // Two namespaces may have a name in common; that of the project itself goes first.
    snapshot.vocabulary().modules().stream()
        .flatMap(module -> module.terms().stream())
        .sorted(Comparator.comparing(term -> !term.getURI().startsWith(space)))
        .forEach(term -> byName.putIfAbsent(local(term), term));
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** The axioms. */
  Graph ontology() {
    return snapshot.dataset().getGraph(snapshot.description().graph("ontology"));
  }

  /** All that a query sees that names no graph. */
  Graph all() {
    return snapshot.dataset().getDefaultGraph();
  }

  Graph layer(String name) {
    return snapshot.dataset().getGraph(snapshot.description().graph(name));
  }

  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  Optional<Node> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Whether a node is a term with a page. */
  boolean has(Node node) {
    return node.isURI() && find(local(node)).filter(node::equals).isPresent();
  }

  /** The part of the ontology that defines a term. */
  Optional<Vocabulary.Module> module(Node term) {
    return snapshot.vocabulary().modules().stream()
        .filter(module -> module.terms().contains(term))
        .findFirst();
  }

  static String local(Node term) {
    return term.getURI().replaceFirst("^.*[/#]", "");
  }
}
