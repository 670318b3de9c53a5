package org.kakehashi.http.connection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What lies around a thing; each other thing once. */
final class Neighbourhood {
  /** Of what lies beyond each neighbour. */
  private static final int BEYOND = 6;

  private final Network network;
  private final Set<Node> met = new HashSet<>();

  private Neighbourhood(Network network) {
    this.network = network;
  }

  /**
   * Looks around.
   *
   * @param steps how far, 1 or 2
   */
  static List<Neighbour> of(Network network, Node thing, int steps) {
    return new Neighbourhood(network).around(thing, steps);
  }

  private List<Neighbour> around(Node thing, int steps) {
    List<Step> first = network.around(thing);
    met.add(thing);
    first.forEach(step -> met.add(step.from(thing)));
    Map<Step, List<Step>> beyond = new LinkedHashMap<>();
    first.forEach(step -> beyond.put(step, steps > 1 ? beyond(step.from(thing)) : List.of()));
    // What is left out can be told only when all is met that is shown.
    return first.stream()
        .map(step -> {
          Node other = step.from(thing);
          List<Neighbour> next =
              beyond.getOrDefault(step, List.of()).stream()
                  .map(each -> neighbour(each.from(other), each, List.of()))
                  .toList();
          return neighbour(other, step, next);
        })
        .toList();
  }

  private List<Step> beyond(Node thing) {
    List<Step> next = new ArrayList<>();
    for (Step step : network.around(thing)) {
      if (next.size() < BEYOND && met.add(step.from(thing))) {
        next.add(step);
      }
    }
    return next;
  }

  private Neighbour neighbour(Node thing, Step step, List<Neighbour> next) {
    long leftOut =
        network.around(thing).stream().filter(each -> !met.contains(each.from(thing))).count();
    return new Neighbour(thing, step, next, (int) leftOut);
  }
}
