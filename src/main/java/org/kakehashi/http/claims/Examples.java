package org.kakehashi.http.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.kakehashi.http.linkeddata.Agreement;
import org.kakehashi.http.linkeddata.Matter;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.query.Directory;

/** What to try, from the data alone: matters of each verdict, those with most claims first. */
final class Examples {
  private static final int EACH = 2;

  /** What there is most to see of comes first; of a claim alone there is nothing. */
  private static final List<Agreement> ORDER =
      List.of(
          Agreement.DENIED,
          Agreement.EXCLUDED,
          Agreement.DIFFERENT,
          Agreement.UNEQUALLY_FIRM,
          Agreement.COMPATIBLE,
          Agreement.SAME);

  private final List<Matter> matters;

  /** Reads all that is claimed of things that can be asked for. */
  Examples(Telling telling, Directory directory) {
    this.matters =
        telling.grid(List.of(), "").matters(telling.claims()).stream()
            .filter(matter -> directory.isThing(matter.thing()))
            .sorted(Comparator.comparingInt((Matter matter) -> -matter.claims().size()))
            .toList();
  }

  /** Some of each verdict, each thing once. */
  List<Matter> chosen() {
    Set<Node> taken = new HashSet<>();
    List<Matter> chosen = new ArrayList<>();
    for (Agreement agreement : ORDER) {
      matters.stream()
          .filter(matter -> matter.agreement() == agreement)
          .filter(matter -> taken.add(matter.thing()))
          .limit(EACH)
          .forEach(chosen::add);
    }
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
