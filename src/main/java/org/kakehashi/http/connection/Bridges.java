package org.kakehashi.http.connection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;

/**
 * What else to ask where there is no way: what would have to be let in or given up.
 *
 * @param always the links whatever the time
 */
record Bridges(Findings none, Links always) {
  /**
   * Those that lead somewhere.
   *
   * @param statuses those that there are of claims that are no facts
   */
  List<Bridge> all(List<Node> statuses) {
    Choice choice = none.choice();
    Stream<Bridge> firmness =
        statuses.stream()
            .filter(status -> !choice.statuses().contains(status))
            .map(status ->
                new Bridge(
                    "status",
                    Optional.of(status),
                    letting(Set.of(status)),
                    distance(none.links(), choice.with(Set.of(status)))));
    Stream<Bridge> rest =
        Stream.of(
            new Bridge(
                "statuses",
                Optional.empty(),
                letting(statuses),
                distance(none.links(), choice.with(Set.copyOf(statuses)))),
            new Bridge(
                "relations",
                Optional.empty(),
                asked()
                    .without(
                        List.of(
                            ConnectionRequest.RELATION,
                            ConnectionRequest.FOLLOW,
                            ConnectionRequest.AVOID)),
                distance(none.links(), choice.wide())),
            new Bridge(
                "time",
                Optional.empty(),
                asked().without(List.of("asOf", "knownAt")),
                distance(always, choice)));
    return Stream.concat(firmness, rest)
        .filter(bridge -> bridge.length() > 0)
        .filter(bridge -> !bridge.asked().equals(asked()))
        .toList();
  }

  private Asked asked() {
    return none.request().asked();
  }

  private Asked letting(Collection<Node> statuses) {
    Set<String> names = new LinkedHashSet<>();
    statuses.forEach(status -> names.add(ConnectionRequest.name(status)));
    return asked().with(ConnectionRequest.STATUS, names);
  }

  /** The fewest steps; whatever is let in is needed, since there was no way without. */
  private int distance(Links links, Choice choice) {
    List<Node> ends = none.ends();
    return Network.of(links, choice).distance(ends.getFirst(), ends.getLast());
  }
}
