package org.kakehashi.http.linkeddata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.http.feature.Once;
import org.kakehashi.query.NearNames;

/** Finds the things that someone may have meant. */
final class NearMatches {
  private static final int SHOWN = 5;
  private static final double FAR = 1;
  private static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.notation.asNode());

  private final Graph graph;
  private final Addresses addresses;

  /** Anyone may ask for what there is not, and the release does not change. */
  private final Once<NavigableSet<String>> all = new Once<>(this::all);

  NearMatches(Graph graph, Addresses addresses) {
    this.graph = graph;
    this.addresses = addresses;
  }

  /** Paths of things of the same kind with a like slug, or with this name, nearest first. */
  List<String> to(String path) {
    int slash = path.indexOf('/') + 1;
    String kind = path.substring(0, slash);
    String slug = path.substring(slash).toLowerCase(Locale.ROOT);
    Set<String> paths = all.get().subSet(kind, true, kind + Character.MAX_VALUE, false);
    List<String> near =
        NearNames.mayBeSlip(slug)
            ? Stream.concat(named(slug), alike(paths, kind, slug)).distinct().limit(SHOWN).toList()
            : List.of();
    // Where there are few, such as the one release, any of them may be what is looked for.
    return near.isEmpty() && paths.size() <= SHOWN ? List.copyOf(paths) : near;
  }

  private Stream<String> named(String name) {
    return NAMES.stream()
        .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
        .filter(triple -> triple.getObject().getLiteralLexicalForm().equalsIgnoreCase(name))
        .map(Triple::getSubject)
        .flatMap(node -> addresses.path(node).stream())
        .filter(path -> !path.contains("#"))
        .sorted();
  }

  private static Stream<String> alike(Set<String> paths, String kind, String slug) {
    return paths.stream()
        .map(path -> Map.entry(path, distance(path.substring(kind.length()), slug)))
        .filter(path -> path.getValue() < FAR)
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private NavigableSet<String> all() {
    return graph.stream()
        .flatMap(triple -> addresses.path(triple.getSubject()).stream())
        .filter(path -> !path.contains("#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** 0 for the same; below 1 for a third of the letters changed, or a word shared. */
  private static double distance(String candidate, String slug) {
    String lower = candidate.toLowerCase(Locale.ROOT);
    double edits = 3.0 * NearNames.difference(lower, slug);
    return Math.min(edits, wordsApart(lower, slug));
  }

  private static double wordsApart(String one, String other) {
    Set<String> shared = new HashSet<>(Arrays.asList(one.split("-")));
    int all = shared.size();
    Set<String> others = new HashSet<>(Arrays.asList(other.split("-")));
    shared.retainAll(others);
    int either = all + others.size() - shared.size();
    return 1.0 - (double) shared.size() / Math.max(1, either);
  }
}
