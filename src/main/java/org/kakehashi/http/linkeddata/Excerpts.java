package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.stream.IntStream;
import org.kakehashi.http.page.SourceView.Excerpt;
import org.kakehashi.http.page.SourceView.PartLink;
import org.kakehashi.http.page.SourceView.Place;
import org.kakehashi.http.page.SourceView.Reading;
import org.kakehashi.query.BadArgument;

/** Parts a long list of claims, so that no page weighs more than a phone should load. */
final class Excerpts {
  private static final int SIZE = 28;

  private Excerpts() {}

  static Excerpt of(List<Reading> readings, DocumentRequest request) {
    int parts = Math.max(1, (readings.size() + SIZE - 1) / SIZE);
    int part = request.choice().part();
    if (part > parts) {
      String range = "1–" + parts;
      throw BadArgument.wrong(PageChoice.PART, String.valueOf(part), "number", range, List.of());
    }
    String kept = request.choice().query();
    String query = request.query() + (kept.isEmpty() ? "" : "&" + kept) + "&part=";
    List<PartLink> links =
        IntStream.rangeClosed(1, parts)
            .mapToObj(each ->
                new PartLink(name(slice(readings, each)), query + each + "#reading", each == part))
            .toList();
    return new Excerpt(slice(readings, part), readings.size(), links);
  }

  private static List<Reading> slice(List<Reading> readings, int part) {
    return readings.subList(
        Math.min(readings.size(), (part - 1) * SIZE), Math.min(readings.size(), part * SIZE));
  }

  /** From which character to which, or from which claim to which where no positions are known. */
  private static String name(List<Reading> readings) {
    if (readings.isEmpty()) {
      return "";
    }
    List<Place> places =
        readings.stream().flatMap(reading -> reading.places().stream().limit(1)).toList();
    return places.isEmpty()
        ? readings.getFirst().claim().row() + "–" + readings.getLast().claim().row()
        : places.getFirst().start() + "–" + places.getLast().end();
  }
}
