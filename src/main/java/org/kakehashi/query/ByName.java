package org.kakehashi.query;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What goes by which names; the width and the case of letters do not matter. */
final class ByName {
  private static final int SHOWN = 5;

  private final Map<String, Set<Node>> named = new TreeMap<>();

  void add(String name, Node thing) {
    named
        .computeIfAbsent(key(name), first -> new TreeSet<>(Comparator.comparing(Node::getURI)))
        .add(thing);
  }

  /** All that goes by a name. */
  Set<Node> of(String name) {
    return named.getOrDefault(key(name), Set.of());
  }

  /** What goes by names that are much like one, or hold it, the nearest first. */
  List<Node> near(String name) {
    String key = key(name);
    Stream<String> holding = named.keySet().stream().filter(each -> each.contains(key));
    return Stream.concat(NearNames.of(key, named.keySet()).stream(), holding)
        .flatMap(each -> of(each).stream())
        .distinct()
        .limit(SHOWN)
        .toList();
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
