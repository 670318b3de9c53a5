package org.kakehashi.http.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.linkeddata.Telling;

/** What to try, from the data alone. */
final class Examples {
  private static final int PAIRS = 2;
  private static final int ALIKE = 8;

  /** Each makes every page heavier. */
  private static final int SUGGESTED = 250;

  private final Map<Node, Set<Key>> said = new TreeMap<>(Comparator.comparing(Node::toString));
  private final Map<Node, List<Node>> kinds = new LinkedHashMap<>();
  private final Map<Node, TreeSet<String>> years = new LinkedHashMap<>();
  private final TreeSet<String> days;
  private final List<List<Node>> pairs;

  /** A thing, and two years that facts about it are about. */
  record Span(Node thing, String first, String last) {}

  /** Two things of a kind; there must be something that both share, and something of each alone. */
  private record Pair(Node one, Node other, int worth) {}

  /** Reads all that is told. */
  Examples(Telling telling) {
    telling
        .facts()
        .all()
        .forEach(triple ->
            things(Stream.of(triple.getSubject(), triple.getObject()), telling)
                .forEach(end ->
                    said.computeIfAbsent(end, first -> new HashSet<>())
                        .add(Side.key(Optional.of(end), triple, telling))));
    said.keySet().forEach(thing -> kinds.put(thing, telling.kinds(thing)));
    telling.claims().stream().filter(telling::licenses).forEach(each -> readYear(each, telling));
    this.days =
        telling.claims().stream()
            .flatMap(telling::sources)
            .distinct()
            .flatMap(telling::issued)
            .map(Node::getLiteralLexicalForm)
            .filter(day -> day.matches("\\d{4}(-\\d\\d){0,2}"))
            .collect(Collectors.toCollection(TreeSet::new));
    this.pairs = findPairs();
  }

  private static Stream<Node> things(Stream<Node> ends, Telling telling) {
    return ends.filter(end -> telling.path(end).filter(path -> !path.contains("#")).isPresent())
        .filter(end -> !telling.isConcept(end));
  }

  private void readYear(Node claim, Telling telling) {
    telling
        .times(telling.claimed(claim), claim)
        .map(Node::getLiteralLexicalForm)
        .filter(time -> time.matches("\\d{4}([-/].*)?"))
        .forEach(time ->
            things(Stream.of(telling.claimed(claim).getSubject()), telling)
                .forEach(thing ->
                    years
                        .computeIfAbsent(thing, first -> new TreeSet<>())
                        .add(time.substring(0, 4))));
  }

  /** Things of one kind of which much is the same, and much is not; each thing once. */
  List<List<Node>> pairs() {
    return pairs;
  }

  private List<List<Node>> findPairs() {
    List<Node> things = List.copyOf(said.keySet());
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < things.size(); one++) {
      for (Node other : things.subList(one + 1, things.size())) {
        add(things.get(one), other, pairs);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::worth).reversed());
    Set<Node> taken = new HashSet<>();
    List<List<Node>> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      List<Node> two = List.of(pair.one(), pair.other());
      if (chosen.size() < PAIRS && Collections.disjoint(taken, two)) {
        taken.addAll(two);
        chosen.add(two);
      }
    }
    return chosen;
  }

  private void add(Node one, Node other, Collection<Pair> pairs) {
    int shared = shared(one, other);
    int apart = Math.min(of(one).size(), of(other).size()) - shared;
    if (shared > 0 && apart > 0) {
      pairs.add(new Pair(one, other, shared * apart));
    }
  }

  private Set<Key> of(Node thing) {
    return said.getOrDefault(thing, Set.of());
  }

  private int shared(Node one, Node other) {
    if (Collections.disjoint(
        kinds.getOrDefault(one, List.of()), kinds.getOrDefault(other, List.of()))) {
      return 0;
    }
    Set<Key> shared = new HashSet<>(of(one));
    shared.retainAll(of(other));
    return shared.size();
  }

  /** Things of which facts say most; any other is found by its name all the same. */
  List<Node> suggested() {
    return said.keySet().stream()
        .sorted(Comparator.comparingInt((Node thing) -> of(thing).size()).reversed())
        .limit(SUGGESTED)
        .toList();
  }

  /** Things of the same kind of which something is said in the same words, the most first. */
  List<Node> like(Node thing) {
    return said.keySet().stream()
        .filter(other -> !other.equals(thing) && shared(thing, other) > 0)
        .sorted(Comparator.comparingInt((Node other) -> shared(thing, other)).reversed())
        .limit(ALIKE)
        .toList();
  }

  /** The thing that facts follow through most years, from the first to the last. */
  Optional<Span> span() {
    return years.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .max(Comparator.comparingInt(each -> each.getValue().size()))
        .map(each -> new Span(each.getKey(), each.getValue().first(), each.getValue().last()));
  }

  /** The years that facts about a thing are about, the first and the last. */
  Optional<Span> span(Node thing) {
    return Optional.ofNullable(years.get(thing))
        .filter(each -> each.size() > 1)
        .map(each -> new Span(thing, each.first(), each.last()));
  }

  /** When the last two documents came out. */
  List<String> days() {
    return days.stream().skip(Math.max(0, days.size() - 2)).filter(day -> days.size() > 1).toList();
  }
}
