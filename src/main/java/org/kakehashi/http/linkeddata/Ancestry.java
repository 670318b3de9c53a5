package org.kakehashi.http.linkeddata;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** Who draws on whom. */
record Ancestry(Graph all) {

  /** All documents, in the order of their IRIs. */
  List<Node> sources() {
    return all.stream(Node.ANY, RDF.Nodes.type, Kk.SOURCE_DOCUMENT)
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** What a document draws on, named by the data. */
  List<Node> origins(Node source) {
    return all.stream(source, Prov.WAS_DERIVED_FROM, Node.ANY)
        .map(Triple::getObject)
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** A document, what it draws on, what that draws on, and so on. */
  Set<Node> line(Node source) {
    Set<Node> line = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(source));
    while (!open.isEmpty()) {
      Node next = open.remove();
      if (line.add(next)) {
        open.addAll(origins(next));
      }
    }
    return line;
  }

  /** Whether one draws on the other, or both on a third. */
  boolean related(Node one, Node other) {
    return !Collections.disjoint(line(one), line(other));
  }
}
