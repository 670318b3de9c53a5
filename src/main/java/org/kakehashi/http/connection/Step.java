package org.kakehashi.http.connection;

import java.util.List;
import org.apache.jena.graph.Node;

/** Everything that links two things, in whichever direction. */
record Step(Node one, Node other, List<Link> links) {

  /** Whether it can be taken without believing more than the facts. */
  boolean isFirm() {
    return links.stream().anyMatch(Link::fact);
  }

  Node from(Node end) {
    return end.equals(one) ? other : one;
  }
}
