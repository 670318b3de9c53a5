package org.kakehashi.http.connection;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which links are followed.
 *
 * @param statuses of claims that are no facts and are let in all the same
 * @param relations that are meant; none stands for all
 * @param except whether those relations are left out, and all others followed
 * @param avoided things that no way may lead through
 */
record Choice(Set<Node> statuses, Set<Node> relations, boolean except, Set<Node> avoided) {

  boolean follows(Link link) {
    return lets(link) && (relations.isEmpty() || relations.contains(link.relation()) != except);
  }

  /** Whether a link is firm enough, whatever its relation. */
  boolean lets(Link link) {
    return link.fact() || link.status().filter(statuses::contains).isPresent();
  }

  Choice with(Set<Node> otherStatuses) {
    return new Choice(otherStatuses, relations, except, avoided);
  }

  /** The same without a choice of relations or things. */
  Choice wide() {
    return new Choice(statuses, Set.of(), false, Set.of());
  }
}
