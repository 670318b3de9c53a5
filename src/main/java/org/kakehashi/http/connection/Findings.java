package org.kakehashi.http.connection;

import java.util.List;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.View;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.query.Lens;

/**
 * What was found for a request.
 *
 * @param ends one thing or two; none where nothing was asked
 * @param links through the lens, followed or not
 * @param facts ways over facts alone
 * @param claims ways that need at least one claim that is no fact
 * @param around what lies around the one end
 */
record Findings(
    ConnectionRequest request,
    List<Node> ends,
    Lens lens,
    View view,
    Telling telling,
    Choice choice,
    Links links,
    Ways facts,
    Ways claims,
    List<Neighbour> around) {

  boolean isWay() {
    return !facts.isEmpty() || !claims.isEmpty();
  }

  /** Steps of the shortest way of either kind. */
  int length() {
    return facts.isEmpty() || (!claims.isEmpty() && claims.length() < facts.length())
        ? claims.length()
        : facts.length();
  }
}
