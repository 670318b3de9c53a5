package org.kakehashi.http.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * The main classes: those that lie below no other of the ontology, and that a relation links with
 * another.
 *
 * @param byEnds the relations that lead from one to another
 */
record ClassLinks(Map<List<Node>, Set<Node>> byEnds, List<Node> order) {

  static ClassLinks of(Terms terms) {
    Map<List<Node>, Set<Node>> byEnds = new HashMap<>();
    List<Node> order = new ArrayList<>();
    terms.snapshot().vocabulary().modules().stream()
        .flatMap(module -> module.terms().stream())
        .forEach(term ->
            TermKind.of(terms.ontology(), term)
                .ifPresent(kind -> {
                  Siting siting = new Siting(terms, term, kind);
                  if (kind == TermKind.CLASS && isMain(terms, term)) {
                    order.add(term);
                  } else if (kind == TermKind.RELATION) {
                    add(terms, siting, byEnds);
                  }
                }));
    return new ClassLinks(byEnds, order);
  }

  private static void add(Terms terms, Siting siting, Map<List<Node>, Set<Node>> byEnds) {
    Set<Node> to = mains(terms, siting.ranges());
    for (Node from : mains(terms, siting.domains())) {
      to.forEach(end ->
          byEnds
              .computeIfAbsent(List.of(from, end), ends -> new LinkedHashSet<>())
              .add(siting.term()));
    }
  }

  /** In the order of the ontology. */
  List<Node> classes() {
    Set<Node> linked = new HashSet<>();
    byEnds.keySet().stream()
        .filter(ends -> !ends.getFirst().equals(ends.getLast()))
        .forEach(linked::addAll);
    return order.stream().filter(linked::contains).toList();
  }

  private static boolean isMain(Terms terms, Node term) {
    return above(terms, term).findAny().isEmpty();
  }

  private static Stream<Node> above(Terms terms, Node term) {
    return terms.ontology().stream(term, RDFS.Nodes.subClassOf, Node.ANY)
        .map(Triple::getObject)
        .filter(upper -> terms.has(upper) && !upper.equals(term));
  }

  /** The main classes above some classes, themselves included. */
  private static Set<Node> mains(Terms terms, Stream<Node> classes) {
    Set<Node> mains = new LinkedHashSet<>();
    Set<Node> seen = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(classes.filter(terms::has).toList());
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (seen.add(next)) {
        if (isMain(terms, next)) {
          mains.add(next);
        }
        above(terms, next).forEach(open::push);
      }
    }
    return mains;
  }
}
