package org.kakehashi.http.connection;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One relation between two things.
 *
 * @param fact whether the data states it as a fact; if not, it is only what the claims say
 * @param status of the claims; a fact that follows from others has none
 * @param claims that say so
 * @param explanation of a fact that follows from others
 */
record Link(
    Triple triple,
    boolean fact,
    Optional<Node> status,
    List<Node> claims,
    Optional<Node> explanation) {

  Node one() {
    return triple.getSubject();
  }

  Node other() {
    return triple.getObject();
  }

  Node relation() {
    return triple.getPredicate();
  }
}
