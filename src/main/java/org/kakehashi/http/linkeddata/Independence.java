package org.kakehashi.http.linkeddata;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.kakehashi.vocab.Prov;

/**
 * How many documents speak for themselves. Two do if neither derives from the other nor both from a
 * common ancestor, as far as the data knows.
 */
record Independence(Graph all) {

  /** A number of documents of which no two depend on each other; copies count once. */
  int count(Collection<Node> documents) {
    Map<String, Set<Node>> origins = new TreeMap<>();
    documents.forEach(document -> origins.put(document.toString(), origins(document)));
    List<Set<Node>> byDependence =
        origins.values().stream()
            .sorted(Comparator.comparingLong(each -> sharing(each, origins.values())))
            .toList();
    Set<Node> taken = new HashSet<>();
    int count = 0;
    for (Set<Node> each : byDependence) {
      if (Collections.disjoint(taken, each)) {
        taken.addAll(each);
        count++;
      }
    }
    return count;
  }

  private static long sharing(Set<Node> one, Collection<Set<Node>> others) {
    return others.stream().filter(other -> !Collections.disjoint(one, other)).count();
  }

  /** A document and all that it derives from. */
  private Set<Node> origins(Node document) {
    Set<Node> origins = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(document));
    while (!open.isEmpty()) {
      Node each = open.pop();
      if (origins.add(each)) {
        all.stream(each, Prov.WAS_DERIVED_FROM, Node.ANY)
            .forEach(triple -> open.push(triple.getObject()));
      }
    }
    return origins;
  }
}
