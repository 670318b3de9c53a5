package org.kakehashi.http.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.dataset.View;
import org.kakehashi.http.comparison.Comparison.Place;
import org.kakehashi.http.linkeddata.Ends;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.query.Lens;
import org.kakehashi.query.Lens.Verdict;

/**
 * What is told on one side: of a thing, or of everything, at a moment.
 *
 * @param place first or second
 * @param facts that hold; by one key those that say the same, where each claim has a node of its
 *     own for a value
 * @param plain those that do not only say another in wider words or the other way round
 * @param claims that count and are no facts
 * @param setAside claims that the moment leaves out
 */
record Side(
    Place place,
    Optional<Node> thing,
    Lens lens,
    View view,
    Telling telling,
    Map<Key, List<Triple>> facts,
    Set<Key> plain,
    Map<Key, List<Node>> claims,
    Map<Verdict, List<Node>> setAside) {

  static Side of(Place place, Optional<Node> thing, Lens lens, View view, Telling telling) {
    List<Triple> found = thing.map(telling.facts()::of).orElseGet(telling.facts()::all);
    Map<Key, List<Triple>> facts = new LinkedHashMap<>();
    found.forEach(triple ->
        facts.computeIfAbsent(key(thing, triple, telling), first -> new ArrayList<>()).add(triple));
    Set<Key> plain = plain(facts, Ends.of(found), telling);
    Map<Key, List<Node>> claims = new LinkedHashMap<>();
    Map<Verdict, List<Node>> setAside = new LinkedHashMap<>();
    for (Node claim : about(thing, telling)) {
      Verdict verdict = telling.verdict(claim);
      if (verdict != Verdict.KEPT) {
        setAside.computeIfAbsent(verdict, first -> new ArrayList<>()).add(claim);
      } else if (!telling.licenses(claim)) {
        Key key = key(thing, telling.claimed(claim), telling);
        claims.computeIfAbsent(key, first -> new ArrayList<>()).add(claim);
      }
    }
    return new Side(place, thing, lens, view, telling, facts, plain, claims, setAside);
  }

  private static Set<Key> plain(Map<Key, List<Triple>> facts, Ends all, Telling telling) {
    return facts.entrySet().stream()
        .filter(
            each -> each.getValue().stream().anyMatch(triple -> !isRestated(triple, all, telling)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isRestated(Triple triple, Ends others, Telling telling) {
    return telling.facts().licences(triple).isEmpty() && telling.isRestated(triple, others);
  }

  /** The claims that name a thing, whatever their time. */
  static List<Node> about(Optional<Node> thing, Telling telling) {
    return telling.claims().stream()
        .filter(claim -> thing.filter(each -> !names(claim, each, telling)).isEmpty())
        .toList();
  }

  /** Whether a claim names a thing. */
  static boolean names(Node claim, Node thing, Telling telling) {
    return names(telling.claimed(claim), thing) || telling.regarding(claim).anyMatch(thing::equals);
  }

  static boolean names(Triple triple, Node thing) {
    return triple.getSubject().equals(thing) || triple.getObject().equals(thing);
  }

  /** What a triple says of a thing, or of anything. */
  static Key key(Optional<Node> thing, Triple triple, Telling telling) {
    Node property = triple.getPredicate();
    Node object = triple.getObject();
    if (thing.filter(triple.getSubject()::equals).isPresent()) {
      return new Key(Key.Role.SUBJECT, property, property, telling.facts().key(object));
    } else if (thing.filter(object::equals).isPresent()) {
      return new Key(Key.Role.OBJECT, property, property, telling.facts().key(triple.getSubject()));
    }
    String value = triple.getSubject() + " " + telling.facts().key(object);
    return new Key(Key.Role.OTHER, triple.getSubject(), property, value);
  }

  /** The other end of what is said. */
  static Node value(Key key, Triple triple) {
    return key.role() == Key.Role.OBJECT ? triple.getSubject() : triple.getObject();
  }

  /** The same without what names a thing. */
  Side without(Node other) {
    Map<Key, List<Triple>> fewer = new LinkedHashMap<>(facts);
    fewer.values().removeIf(same -> names(same.getFirst(), other));
    Map<Key, List<Node>> claimed = new LinkedHashMap<>();
    claims.forEach((key, all) -> {
      List<Node> kept = all.stream().filter(claim -> !names(claim, other, telling)).toList();
      if (!kept.isEmpty()) {
        claimed.put(key, kept);
      }
    });
    return new Side(place, thing, lens, view, telling, fewer, plain, claimed, setAside);
  }

  /** What it says by a key, in one triple: a fact if there is one, else what is claimed. */
  Triple said(Key key) {
    return fact(key).stream()
        .findFirst()
        .orElseGet(() -> telling.claimed(claims.getOrDefault(key, List.of()).getFirst()));
  }

  /** The triples that say a fact; none where it is no fact. */
  List<Triple> fact(Key key) {
    return facts.getOrDefault(key, List.of());
  }

  boolean says(Key key) {
    return facts.containsKey(key) || claims.containsKey(key);
  }

  /** The claims behind a fact that count at the moment. */
  List<Node> licences(List<Triple> same) {
    return same.stream()
        .flatMap(triple -> telling.facts().licences(triple).stream())
        .filter(claim -> telling.verdict(claim) == Verdict.KEPT)
        .toList();
  }
}
