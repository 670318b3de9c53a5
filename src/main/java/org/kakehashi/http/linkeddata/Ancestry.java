package org.kakehashi.http.linkeddata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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

/**
 * Who draws on whom. Sources that have an ancestor in common are one witness, even for parts that
 * may have another origin: that errs on the side of caution.
 */
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

  /** How many witnesses some sources are. */
  int witnesses(Collection<Node> sources) {
    List<Set<Node>> families = new ArrayList<>();
    for (Node source : sources) {
      Set<Node> family = line(source);
      List<Set<Node>> kin =
          families.stream().filter(each -> !Collections.disjoint(each, family)).toList();
      families.removeAll(kin);
      kin.forEach(family::addAll);
      families.add(family);
    }
    return families.size();
  }
}
