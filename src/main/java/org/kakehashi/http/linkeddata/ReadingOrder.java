package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.SourceView.Bar;
import org.kakehashi.http.page.SourceView.Lane;
import org.kakehashi.http.page.SourceView.Place;
import org.kakehashi.http.page.SourceView.Reading;
import org.kakehashi.http.page.SourceView.Strip;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Oa;

/** The claims of a document as a reader meets them, by the positions of their passages. */
record ReadingOrder(Graph all, ClaimRows rows) {
  private static final int STEP = 9;

  /** Less than that, in percent of the length, cannot be seen or hit. */
  private static final double LEAST = 0.6;

  /** Claims by the first character of their first passage; those without one by name. */
  List<Reading> of(Node source, List<Node> claims) {
    return claims.stream()
        .map(claim -> new Reading(rows.of(claim), places(claim, source)))
        .sorted(
            Comparator.comparing(
                    (Reading reading) -> first(reading).map(Place::start).orElse(Integer.MAX_VALUE))
                .thenComparing(reading -> first(reading).map(Place::end).orElse(Integer.MAX_VALUE))
                .thenComparing(reading -> reading.claim().row()))
        .toList();
  }

  private static Optional<Place> first(Reading reading) {
    return reading.places().stream().findFirst();
  }

  private List<Place> places(Node claim, Node source) {
    return objects(claim, Kk.HAS_EVIDENCE)
        .filter(passage -> all.contains(passage, Oa.HAS_SOURCE, source))
        .flatMap(passage -> objects(passage, Oa.HAS_SELECTOR))
        .flatMap(selector -> place(selector).stream())
        .sorted(Comparator.comparingInt(Place::start).thenComparingInt(Place::end))
        .toList();
  }

  private Optional<Place> place(Node selector) {
    return number(selector, Oa.START)
        .flatMap(start -> number(selector, Oa.END).map(end -> new Place(start, end)));
  }

  private Optional<Integer> number(Node selector, Node property) {
    return objects(selector, property)
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  /** The claims along the length of the document. */
  static Strip strip(List<Reading> readings, int length, List<Mark> order) {
    Map<Mark, List<Reading>> byMark =
        readings.stream()
            .flatMap(
                reading -> reading.claim().marks().stream().map(mark -> Map.entry(mark, reading)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    List<Lane> lanes =
        length == 0
            ? List.of()
            : order.stream()
                .filter(byMark::containsKey)
                .map(mark -> lane(mark, byMark.getOrDefault(mark, List.of()), length))
                .filter(lane -> !lane.bars().isEmpty())
                .toList();
    return new Strip(length, lanes);
  }

  /** Bars that would overlap stand one below the other. */
  private static Lane lane(Mark mark, List<Reading> readings, int length) {
    List<Integer> ends = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    readings.stream()
        .flatMap(reading -> reading.places().stream().map(place -> Map.entry(place, reading)))
        .sorted(Comparator.comparingInt(each -> each.getKey().start()))
        .forEach(each -> {
          Place place = each.getKey();
          int row = row(ends, place, length);
          bars.add(bar(each.getValue(), place, row, length));
        });
    return new Lane(mark, ends.size() * STEP, bars);
  }

  private static int row(List<Integer> ends, Place place, int length) {
    int seen = Math.max(place.end(), place.start() + (int) Math.ceil(LEAST * length / 100));
    for (int row = 0; row < ends.size(); row++) {
      if (ends.get(row) <= place.start()) {
        ends.set(row, seen);
        return row;
      }
    }
    ends.add(seen);
    return ends.size() - 1;
  }

  private static Bar bar(Reading reading, Place place, int row, int length) {
    double width = Math.max(LEAST, 100.0 * (place.end() - place.start()) / length);
    return new Bar(
        percent(Math.min(100 - width, 100.0 * place.start() / length)),
        row * STEP,
        percent(width),
        reading.claim().row(),
        reading.claim().label().link(),
        reading.claim().denied() || reading.claim().deprecated());
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
