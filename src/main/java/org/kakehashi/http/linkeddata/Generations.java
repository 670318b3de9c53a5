package org.kakehashi.http.linkeddata;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** How many steps lie between documents and the furthest that they draw on. */
final class Generations {
  private final Ancestry ancestry;
  private final Map<Node, Integer> found = new HashMap<>();
  private final Set<Node> open = new HashSet<>();

  Generations(Ancestry ancestry) {
    this.ancestry = ancestry;
  }

  /** Each is looked at once, however many ways lead to it; circles are cut where they close. */
  Map<Node, Integer> of(Collection<Node> documents) {
    documents.forEach(this::generation);
    return found;
  }

  private int generation(Node document) {
    Integer known = found.get(document);
    if (known != null) {
      return known;
    }
    open.add(document);
    int longest = 0;
    for (Node origin : ancestry.origins(document)) {
      if (!open.contains(origin)) {
        longest = Math.max(longest, 1 + generation(origin));
      }
    }
    open.remove(document);
    found.put(document, longest);
    return longest;
  }
}
