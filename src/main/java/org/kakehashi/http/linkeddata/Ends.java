package org.kakehashi.http.linkeddata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Triples by the two nodes that they link, whichever way: only with those of the same two can one
 * say the same, and to look through all of them for each takes long.
 */
public record Ends(Map<Set<Node>, List<Triple>> triples) {

  /** Sorts triples. */
  public static Ends of(Collection<Triple> triples) {
    return new Ends(triples.stream().collect(Collectors.groupingBy(Ends::ends)));
  }

  /** Those that link the same two. */
  public List<Triple> like(Triple triple) {
    return triples.getOrDefault(ends(triple), List.of());
  }

  private static Set<Node> ends(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getObject()).collect(Collectors.toSet());
  }
}
