package org.kakehashi.http.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.kakehashi.http.linkeddata.Agreement;
import org.kakehashi.http.linkeddata.Matter;
import org.kakehashi.http.linkeddata.Telling;

/** What to try, from the data alone: matters of each verdict, those with most claims first. */
final class Examples {
  private static final int EACH = 2;
  private static final String FOLDER = "id/";

  private final List<Matter> matters;

  /** Reads all that is claimed of things that can be asked for. */
  Examples(Telling telling) {
    this.matters =
        telling.grid(List.of(), "").matters(telling.claims()).stream()
            .filter(matter ->
                telling.path(matter.thing()).filter(path -> path.startsWith(FOLDER)).isPresent())
            .sorted(Comparator.comparingInt((Matter matter) -> -matter.claims().size()))
            .toList();
  }

  /** Some of each verdict but that of a claim alone, no thing twice where others are to be had. */
  List<Matter> chosen() {
    Map<Agreement, List<Matter>> byVerdict =
        matters.stream().collect(Collectors.groupingBy(Matter::agreement));
    List<Matter> chosen = new ArrayList<>();
    for (Agreement agreement : Agreement.values()) {
      if (agreement != Agreement.ALONE) {
        byVerdict.getOrDefault(agreement, List.of()).stream().limit(EACH).forEach(chosen::add);
      }
    }
    chosen.sort(Comparator.comparing(matter -> !matter.agreement().isContradiction()));
    return chosen;
  }

  /** The thing of which most is claimed. */
  Optional<Node> subject() {
    return matters.stream()
        .collect(Collectors.groupingBy(Matter::thing, Collectors.summingInt(Examples::size)))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<Node, Integer>comparingByValue()
                .thenComparing(each -> each.getKey().toString()))
        .map(Map.Entry::getKey);
  }

  private static int size(Matter matter) {
    return matter.claims().size();
  }

  /** The matters of a property, those with most claims first. */
  List<Matter> of(Node property) {
    return matters.stream().filter(matter -> matter.property().equals(property)).toList();
  }

  /** The things of which anything is claimed. */
  Collection<Node> subjects() {
    return matters.stream().map(Matter::thing).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
