package org.kakehashi.http.connection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * Ways that take at least one step that is no fact. To sort them out of all ways would find none
 * where facts alone make thousands that are shorter; so it is known of each place how far the end
 * is when such a step is still to be taken, and nothing is tried that could not arrive in time.
 */
final class UnsureWays {
  /** Steps that are tried at most, which takes some hundredths of a second. */
  private static final int TRIED = 200_000;

  private final Graph<Node, Step> graph;
  private final Node to;

  /** How many steps are left at least; no entry where there is no way on. */
  private final Map<Place, Integer> left = new HashMap<>();

  private final LinkedHashSet<Node> stops = new LinkedHashSet<>();
  private final Deque<Step> steps = new ArrayDeque<>();
  private final List<Way> found = new ArrayList<>();
  private int tried;

  /** A thing on the way, and whether a step was taken until there that is no fact. */
  private record Place(Node thing, boolean unsure) {
    Place over(Step step) {
      return new Place(step.from(thing), unsure || !step.isFirm());
    }

    /** Where a step would have to begin in order to end here. */
    List<Place> before(Step step) {
      Node other = step.from(thing);
      return !unsure
          ? (step.isFirm() ? List.of(new Place(other, false)) : List.of())
          : step.isFirm()
              ? List.of(new Place(other, true))
              : List.of(new Place(other, true), new Place(other, false));
    }
  }

  private UnsureWays(Graph<Node, Step> graph, Node to) {
    this.graph = graph;
    this.to = to;
    measure();
  }

  /** Between two things of a graph of what may be passed. */
  static Ways of(Graph<Node, Step> passable, Node from, Node to) {
    Set<Node> useful = useful(passable, from, to);
    Graph<Node, Step> graph =
        new MaskSubgraph<>(passable, thing -> !useful.contains(thing), step -> false);
    return graph.edgeSet().stream().allMatch(Step::isFirm)
        ? Ways.NONE
        : new UnsureWays(graph, to).from(from);
  }

  /**
   * The things that some way leads through without passing any thing twice: those that hang
   * together in two ways with a line between the ends. Each step between them is on such a way.
   */
  private static Set<Node> useful(Graph<Node, Step> passable, Node from, Node to) {
    Graph<Node, Step> closed =
        GraphTypeBuilder.<Node, Step>undirected().allowingMultipleEdges(true).buildGraph();
    passable.vertexSet().forEach(closed::addVertex);
    passable.edgeSet().forEach(step -> closed.addEdge(step.one(), step.other(), step));
    closed.addEdge(from, to, new Step(from, to, List.of()));
    return new BiconnectivityInspector<>(closed)
        .getBlocks(from).stream()
            .map(Graph::vertexSet)
            .filter(things -> things.contains(to))
            .findFirst()
            .orElse(Set.of());
  }

  private void measure() {
    Deque<Place> open = new ArrayDeque<>(List.of(new Place(to, true)));
    left.put(open.getFirst(), 0);
    while (!open.isEmpty()) {
      Place place = open.removeFirst();
      int next = left.getOrDefault(place, 0) + 1;
      graph.edgesOf(place.thing()).stream()
          .flatMap(step -> place.before(step).stream())
          .filter(before -> left.putIfAbsent(before, next) == null)
          .forEach(open::addLast);
    }
  }

  private Ways from(Node from) {
    List<Way> chosen = new ArrayList<>();
    boolean more = false;
    Place start = new Place(from, false);
    int first = left.getOrDefault(start, Integer.MAX_VALUE);
    int last = graph.vertexSet().size() - 1;
    for (int length = first; length <= last && tried <= TRIED; length++) {
      List<Way> ways = ways(start, length);
      int room =
          chosen.isEmpty() ? Network.MOST : Math.min(Network.DETOURS, Network.MOST - chosen.size());
      chosen.addAll(ways.subList(0, Math.min(room, ways.size())));
      more |= ways.size() > room;
      if (!chosen.isEmpty()) {
        last = Math.min(last, chosen.getFirst().length() + Network.DETOUR);
      }
    }
    return new Ways(chosen, more, tried <= TRIED);
  }

  /** All of a length, those over things with few links first. */
  private List<Way> ways(Place start, int length) {
    found.clear();
    stops.add(start.thing());
    walk(start, length);
    stops.clear();
    return found.stream()
        .sorted(
            Comparator.comparingDouble(this::weight).thenComparing(way -> way.stops().toString()))
        .toList();
  }

  private double weight(Way way) {
    return way.steps().stream().mapToDouble(graph::getEdgeWeight).sum();
  }

  private void walk(Place here, int rest) {
    if (rest == 0) {
      found.add(new Way(List.copyOf(stops), List.copyOf(steps)));
      return;
    }
    for (Step step : graph.edgesOf(here.thing())) {
      Place next = here.over(step);
      if (isWorthwhile(next, rest - 1) && tried++ < TRIED && stops.add(next.thing())) {
        steps.addLast(step);
        walk(next, rest - 1);
        steps.removeLast();
        stops.removeLast();
      }
    }
  }

  private boolean isWorthwhile(Place place, int rest) {
    return left.getOrDefault(place, Integer.MAX_VALUE) <= rest
        && place.thing().equals(to) == (rest == 0);
  }
}
