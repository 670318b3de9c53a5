package org.kakehashi.http.connection;

import java.util.List;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.View;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.query.Lens;

/**
 * What was found for a request.
 *
 * @param links through the lens, followed or not
 * @param facts ways over facts alone
 * @param claims ways that need at least one claim that is no fact
 * @param around what lies around the one end
 */
record Findings(
    Question question,
    Lens lens,
    View view,
    Telling telling,
    Choice choice,
    Links links,
    Ways facts,
    Ways claims,
    List<Neighbour> around) {

  ConnectionRequest request() {
    return question.request();
  }

  /** One thing or two; none where nothing was asked. */
  List<Node> ends() {
    return question.ends();
  }

  /** What links the two, whatever is followed. */
  List<Link> direct() {
    List<Node> ends = ends();
    return ends.size() == 2 ? links.direct(ends.getFirst(), ends.getLast()) : List.of();
  }

  boolean isWay() {
    return !facts.isEmpty() || !claims.isEmpty();
  }
}
