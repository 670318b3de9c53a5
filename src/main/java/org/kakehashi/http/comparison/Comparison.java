package org.kakehashi.http.comparison;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.linkeddata.Telling;

/**
 * Two sides, and what names both.
 *
 * @param between facts that name both things, each in the triples that say it
 * @param naming claims that name both things and are no facts
 * @param asides claims that no date finds, by why
 * @param all tells of all times, where no date hides anything
 */
record Comparison(
    Side first,
    Side second,
    List<List<Triple>> between,
    List<Node> naming,
    Map<String, List<Node>> asides,
    Telling all) {

  /** Where something is said. */
  enum Place {
    BOTH,
    FIRST,
    SECOND
  }

  /** Two things, of which nothing that names both stands on one side. */
  static Comparison ofThings(Side a, Side b, Map<String, List<Node>> asides, Telling all) {
    Node one = a.thing().orElseThrow();
    Node other = b.thing().orElseThrow();
    Telling telling = a.telling();
    List<List<Triple>> between =
        a.facts().entrySet().stream()
            .filter(each -> Side.names(each.getValue().getFirst(), other))
            .filter(each -> a.plain().contains(each.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    List<Node> naming =
        a.claims().values().stream()
            .flatMap(List::stream)
            .filter(claim -> Side.names(claim, other, telling))
            .toList();
    return new Comparison(a.without(other), b.without(one), between, naming, asides, all);
  }

  static Comparison ofMoments(
      Side first, Side second, Map<String, List<Node>> asides, Telling all) {
    return new Comparison(first, second, List.of(), List.of(), asides, all);
  }

  /** Whether the same is compared at two dates. */
  boolean isOfMoments() {
    return !first.lens().toString().equals(second.lens().toString());
  }

  /** Tells of a claim through the lens of a side that knows it, else through none. */
  Telling teller(Node claim) {
    return Stream.of(second, first)
        .map(Side::telling)
        .filter(telling -> telling.status(claim).isPresent())
        .findFirst()
        .orElse(all);
  }

  /** What is a fact on either side. */
  Map<Key, Place> facts() {
    return places(
        Stream.concat(
            first.facts().keySet().stream().filter(first.plain()::contains),
            second.facts().keySet().stream().filter(second.plain()::contains)),
        key -> first.facts().containsKey(key),
        key -> second.facts().containsKey(key));
  }

  /** What is no fact on either side, but claimed. */
  Map<Key, Place> claims() {
    return places(
        Stream.concat(first.claims().keySet().stream(), second.claims().keySet().stream())
            .filter(key -> !first.facts().containsKey(key) && !second.facts().containsKey(key)),
        key -> first.claims().containsKey(key),
        key -> second.claims().containsKey(key));
  }

  private static Map<Key, Place> places(
      Stream<Key> keys, Predicate<Key> onFirst, Predicate<Key> onSecond) {
    Map<Key, Place> places = new LinkedHashMap<>();
    keys.forEach(key ->
        places.put(
            key,
            onFirst.test(key) && onSecond.test(key)
                ? Place.BOTH
                : onFirst.test(key) ? Place.FIRST : Place.SECOND));
    return places;
  }

  /** The side to ask for the words of what is said. */
  Side saying(Key key) {
    return first.says(key) ? first : second;
  }

  /**
   * A thing that facts link with both.
   *
   * @param one relations with the first
   * @param other relations with the second
   */
  record Joint(Node thing, Set<Key> one, Set<Key> other) {}

  /**
   * Things that facts link with both: those with a time, and those that are linked with each in
   * another way.
   */
  List<Joint> together() {
    Map<Node, Set<Key>> ones = linked(first);
    Map<Node, Set<Key>> others = linked(second);
    return ones.entrySet().stream()
        .filter(each -> others.containsKey(each.getKey()))
        .map(each ->
            new Joint(each.getKey(), each.getValue(), others.getOrDefault(each.getKey(), Set.of())))
        .filter(joint ->
            !first.telling().times(joint.thing()).isEmpty() || !joint.one().equals(joint.other()))
        .toList();
  }

  private static Map<Node, Set<Key>> linked(Side side) {
    Map<Node, Set<Key>> linked = new LinkedHashMap<>();
    side.facts()
        .forEach((key, same) -> {
          Node other = Side.value(key, same.getFirst());
          if (side.plain().contains(key) && isThing(other, side.telling())) {
            linked.computeIfAbsent(other, first -> new LinkedHashSet<>()).add(key);
          }
        });
    return linked;
  }

  private static boolean isThing(Node node, Telling telling) {
    return telling.path(node).filter(path -> !path.contains("#")).isPresent()
        && !telling.isConcept(node);
  }
}
