package org.kakehashi.http.linkeddata;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** Which documents stand behind claims. */
record Witnesses(Graph all) {

  /** Whether a source can be held to it: what the curators think themselves has no passage. */
  boolean isWitnessed(Node claim) {
    return all.contains(claim, Kk.HAS_EVIDENCE, Node.ANY);
  }

  /** The documents that hold some claims, in an order that does not change. */
  List<Node> of(Collection<Node> claims) {
    return claims.stream()
        .filter(this::isWitnessed)
        .flatMap(claim -> all.stream(claim, Prov.HAD_PRIMARY_SOURCE, Node.ANY))
        .map(Triple::getObject)
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
