package org.kakehashi.http.connection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/** Things and the links between them that a choice follows. */
final class Network {
  /** A way may be so many steps longer than the shortest. */
  static final int DETOUR = 1;

  static final int DETOURS = 10;
  static final int MOST = 40;

  /** What a step weighs more for the links of its ends; all together are less than one step. */
  private static final double LINK_WEIGHT = 1e-6;

  private final Graph<Node, Step> graph;
  private final Set<Node> concepts;
  private final Set<Node> avoided;

  private Network(Graph<Node, Step> graph, Set<Node> concepts, Set<Node> avoided) {
    this.graph = graph;
    this.concepts = concepts;
    this.avoided = avoided;
  }

  static Network of(Links links, Choice choice) {
    Graph<Node, Step> graph = GraphTypeBuilder.<Node, Step>undirected().weighted(true).buildGraph();
    Map<Set<Node>, List<Link>> pairs = new LinkedHashMap<>();
    links.all().stream()
        .filter(choice::follows)
        .forEach(link ->
            pairs
                .computeIfAbsent(Set.of(link.one(), link.other()), first -> new ArrayList<>())
                .add(link));
    for (List<Link> pair : pairs.values()) {
      Step step = new Step(pair.getFirst().one(), pair.getFirst().other(), pair);
      graph.addVertex(step.one());
      graph.addVertex(step.other());
      graph.addEdge(step.one(), step.other(), step);
    }
    graph.edgeSet().forEach(step -> graph.setEdgeWeight(step, weight(graph, step)));
    return new Network(graph, links.concepts(), choice.avoided());
  }

  /** Of ways with as many steps, those over things with few links say more. */
  private static double weight(Graph<Node, Step> graph, Step step) {
    return 1 + LINK_WEIGHT * (graph.degreeOf(step.one()) + graph.degreeOf(step.other()));
  }

  /** The things, those with most links first. */
  List<Node> things() {
    return graph.vertexSet().stream()
        .filter(thing -> !concepts.contains(thing))
        .sorted(
            Comparator.<Node>comparingInt(graph::degreeOf).reversed().thenComparing(Node::getURI))
        .toList();
  }

  /** The fewest steps between two things; 0 where there is no way. */
  int distance(Node from, Node to) {
    Graph<Node, Step> passable = passable(from, to);
    return Optional.of(passable)
        .filter(graph -> isOn(graph, from, to))
        .map(graph -> BFSShortestPath.findPathBetween(graph, from, to))
        .map(GraphPath::getLength)
        .orElse(0);
  }

  /** The steps from a thing: first one by each relation, then the others. */
  List<Step> around(Node thing) {
    if (!graph.containsVertex(thing)) {
      return List.of();
    }
    Map<String, Integer> seen = new LinkedHashMap<>();
    Map<Step, Integer> ranks = new LinkedHashMap<>();
    for (Step step : graph.edgesOf(thing)) {
      Link link = step.links().getFirst();
      String relation = link.relation() + " " + link.one().equals(thing);
      ranks.put(step, seen.merge(relation, 1, Integer::sum));
    }
    return ranks.entrySet().stream()
        .filter(each -> !avoided.contains(each.getKey().from(thing)))
        .sorted(
            Comparator.comparing((Map.Entry<Step, Integer> each) -> !each.getKey().isFirm())
                .thenComparing(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The shortest ways, and some that are little longer. */
  Ways ways(Node from, Node to) {
    Graph<Node, Step> passable = passable(from, to);
    if (!isOn(passable, from, to)) {
      return Ways.NONE;
    }
    YenShortestPathIterator<Node, Step> paths = new YenShortestPathIterator<>(passable, from, to);
    List<Way> found = new ArrayList<>();
    int detours = 0;
    while (paths.hasNext()) {
      Way way = way(paths.next());
      int shortest = found.isEmpty() ? way.length() : found.getFirst().length();
      if (way.length() > shortest + DETOUR) {
        break;
      } else if (found.size() == MOST || detours == DETOURS) {
        return new Ways(found, true, true);
      }
      found.add(way);
      detours += way.length() > shortest ? 1 : 0;
    }
    return new Ways(found, false, true);
  }

  /** The shortest ways that need a claim that is no fact, and some that are little longer. */
  Ways unsureWays(Node from, Node to) {
    Graph<Node, Step> passable = passable(from, to);
    return isOn(passable, from, to) ? UnsureWays.of(passable, from, to) : Ways.NONE;
  }

  private static boolean isOn(Graph<Node, Step> passable, Node from, Node to) {
    return passable.containsVertex(from) && passable.containsVertex(to) && !from.equals(to);
  }

  private static Way way(GraphPath<Node, Step> path) {
    return new Way(path.getVertexList(), path.getEdgeList());
  }

  /** A kind or topic may be an end of a way but links nothing: anything may fall under it. */
  private Graph<Node, Step> passable(Node from, Node to) {
    return new MaskSubgraph<>(
        graph,
        thing ->
            !thing.equals(from)
                && !thing.equals(to)
                && (concepts.contains(thing) || avoided.contains(thing)),
        step -> false);
  }
}
