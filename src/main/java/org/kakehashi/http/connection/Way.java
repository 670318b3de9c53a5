package org.kakehashi.http.connection;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One way from a thing to another.
 *
 * @param stops the things on it, both ends included
 * @param steps between them, one fewer
 */
record Way(List<Node> stops, List<Step> steps) {

  int length() {
    return steps.size();
  }
}
