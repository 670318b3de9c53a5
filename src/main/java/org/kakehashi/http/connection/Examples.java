package org.kakehashi.http.connection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What to try, from the data alone: things with many links that are some steps apart. */
final class Examples {
  private static final int CONSIDERED = 24;
  private static final int SHOWN = 4;

  private Examples() {}

  /** Pairs without a thing in common, the farthest apart first. */
  static List<List<Node>> of(Network network) {
    List<Node> things = network.things().stream().limit(CONSIDERED).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < things.size(); one++) {
      for (int other = one + 1; other < things.size(); other++) {
        int steps = network.distance(things.get(one), things.get(other));
        pairs.add(new Pair(things.get(one), things.get(other), steps, one + other));
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::steps).reversed().thenComparingInt(Pair::rank));
    return disjoint(pairs);
  }

  /** Two things, and the sum of their places among those with most links. */
  private record Pair(Node one, Node other, int steps, int rank) {}

  private static List<List<Node>> disjoint(List<Pair> pairs) {
    Set<Node> taken = new HashSet<>();
    List<List<Node>> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      List<Node> ends = List.of(pair.one(), pair.other());
      if (pair.steps() > 1 && chosen.size() < SHOWN && ends.stream().noneMatch(taken::contains)) {
        taken.addAll(ends);
        chosen.add(ends);
      }
    }
    return chosen;
  }
}
