package org.kakehashi.http.linkeddata;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** How the classes and properties of the ontology lie above and below one another. */
record Terms(Graph ontology) {

  /** The classes that lie above no other of them. */
  List<Node> mostSpecific(Collection<Node> classes) {
    return classes.stream()
        .filter(each ->
            classes.stream().noneMatch(other -> isAbove(RDFS.Nodes.subClassOf, each, other)))
        .toList();
  }

  /** Whether a triple says no more than one of some facts does. */
  boolean isRestated(Triple triple, Collection<Triple> facts) {
    return facts.stream().anyMatch(fact -> restates(triple, fact));
  }

  private boolean restates(Triple triple, Triple fact) {
    boolean sameEnds =
        fact.getSubject().equals(triple.getSubject())
            && fact.getObject().equals(triple.getObject());
    boolean otherWay =
        fact.getSubject().equals(triple.getObject())
            && fact.getObject().equals(triple.getSubject());
    return (sameEnds
            && isAbove(RDFS.Nodes.subPropertyOf, triple.getPredicate(), fact.getPredicate()))
        || (otherWay && areInverse(triple.getPredicate(), fact.getPredicate()));
  }

  private boolean areInverse(Node one, Node other) {
    return ontology.contains(one, OWL2.inverseOf.asNode(), other)
        || ontology.contains(other, OWL2.inverseOf.asNode(), one);
  }

  /** Whether a term lies above another and is not the same by another name. */
  private boolean isAbove(Node relation, Node upper, Node lower) {
    return !upper.equals(lower)
        && above(relation, lower).contains(upper)
        && !above(relation, upper).contains(lower);
  }

  private Set<Node> above(Node relation, Node term) {
    Set<Node> above = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(term));
    while (!open.isEmpty()) {
      ontology.stream(open.pop(), relation, Node.ANY)
          .map(Triple::getObject)
          .filter(above::add)
          .forEach(open::push);
    }
    return above;
  }
}
