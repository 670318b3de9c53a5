package org.kakehashi.http.connection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.drawing.Drawings;
import org.kakehashi.http.drawing.Drawings.Tie;
import org.kakehashi.http.drawing.Drawings.Vertex;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.NetworkView;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;

/** Puts what was found into columns: by how many steps it lies from where the reader began. */
final class Sketch {
  static final int WAYS = 8;
  private static final int FEW = 3;
  static final int NEIGHBOURS = 16;
  private static final int BEYOND_ALL = 18;

  private final LinkTexts words;
  private final List<Node> ends;
  private final Map<Node, Integer> places = new LinkedHashMap<>();
  private final Set<Step> steps = new LinkedHashSet<>();

  private Sketch(LinkTexts words, List<Node> ends) {
    this.words = words;
    this.ends = ends;
  }

  static Optional<NetworkView> ofWays(List<Way> ways, List<Node> ends, LinkTexts words) {
    Sketch sketch = new Sketch(words, ends);
    for (Way way : ways) {
      sketch.steps.addAll(way.steps());
      IntStream.range(0, way.stops().size())
          .forEach(place -> sketch.places.merge(way.stops().get(place), place, Math::min));
    }
    int last = ways.stream().mapToInt(Way::length).max().orElse(0);
    ends.stream().skip(1).forEach(end -> sketch.places.put(end, last));
    return ways.isEmpty() ? Optional.empty() : Optional.of(sketch.draw());
  }

  static Optional<NetworkView> around(Node thing, List<Neighbour> neighbours, LinkTexts words) {
    Sketch sketch = new Sketch(words, List.of(thing));
    sketch.places.put(thing, 0);
    List<Neighbour> first = neighbours.stream().limit(NEIGHBOURS).toList();
    first.forEach(each -> sketch.add(each, 1));
    // In turns, so that each neighbour is followed a little before one is followed far.
    int longest = first.stream().mapToInt(each -> each.next().size()).max().orElse(0);
    IntStream.range(0, longest)
        .boxed()
        .flatMap(turn -> first.stream().flatMap(each -> each.next().stream().skip(turn).limit(1)))
        .limit(BEYOND_ALL)
        .forEach(each -> sketch.add(each, 2));
    return neighbours.isEmpty() ? Optional.empty() : Optional.of(sketch.draw());
  }

  private void add(Neighbour neighbour, int place) {
    places.putIfAbsent(neighbour.thing(), place);
    steps.add(neighbour.step());
  }

  private NetworkView draw() {
    Map<Node, Vertex> vertices = new LinkedHashMap<>();
    places.keySet().forEach(thing -> vertices.put(thing, vertex(thing)));
    // A thing on several ways stands where the shortest has it, which may leave a place empty.
    IntStream taken = places.values().stream().mapToInt(place -> place).sorted().distinct();
    return Drawings.network(
        taken.mapToObj(place -> column(place, vertices)).toList(),
        steps.stream().flatMap(step -> tie(step, vertices).stream()).toList());
  }

  private List<Vertex> column(int place, Map<Node, Vertex> vertices) {
    return vertices.entrySet().stream()
        .filter(each -> places.getOrDefault(each.getKey(), -1) == place)
        .map(Map.Entry::getValue)
        .toList();
  }

  private Vertex vertex(Node thing) {
    Text name = words.name(thing);
    return new Vertex(
        new Reference(name.text(), name.link()), name.language(), ends.contains(thing));
  }

  private Optional<Tie> tie(Step step, Map<Node, Vertex> vertices) {
    return Optional.ofNullable(vertices.get(step.one()))
        .flatMap(one ->
            Optional.ofNullable(vertices.get(step.other())).map(other -> tie(step, one, other)));
  }

  /** Drawn as firm as the firmest of what it consists in. */
  private Tie tie(Step step, Vertex one, Vertex other) {
    boolean firm = step.isFirm();
    List<Link> shown = step.links().stream().filter(link -> link.fact() == firm).toList();
    Mark mark = words.mark(shown.getFirst());
    List<String> names =
        new ArrayList<>(
            new LinkedHashSet<>(
                shown.stream().map(link -> words.name(link.relation()).text()).toList()));
    String label = names.getFirst() + (names.size() > 1 ? " +" + (names.size() - 1) : "");
    return new Tie(
        one,
        other,
        label,
        shown.stream().anyMatch(link -> link.one().equals(step.one())),
        shown.stream().anyMatch(link -> link.one().equals(step.other())),
        firm,
        new Status(mark.key(), mark.label()));
  }

  /** The ways that are drawn: the shortest, or if these are few, some that are longer too. */
  static List<Way> drawn(Findings found) {
    return Stream.of(found.facts(), found.claims())
        .flatMap(ways -> {
          long shortest = ways.list().stream().filter(way -> way.length() == ways.length()).count();
          return ways.list().stream().limit(Math.min(Math.max(shortest, FEW), WAYS));
        })
        .toList();
  }
}
