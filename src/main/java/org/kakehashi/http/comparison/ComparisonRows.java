package org.kakehashi.http.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.comparison.Comparison.Place;
import org.kakehashi.http.feature.CsvTable;
import org.kakehashi.http.linkeddata.Telling;

/** What was compared, as a table: a row for each fact and each claim on each side. */
final class ComparisonRows {
  private static final String INFERRED = "inferred";

  private final CsvTable table =
      new CsvTable(
          List.of(
              "where",
              "side",
              "fact",
              "status",
              "denied",
              "setAside",
              "subject",
              "property",
              "object",
              "statements"));

  /**
   * Where a row stands.
   *
   * @param side or empty where what is said names both
   */
  private record Spot(String where, String side) {}

  /**
   * What is to be thought of a triple.
   *
   * @param denied whether the source says that it is not so
   * @param setAside whether the curators set the claim aside
   */
  private record Standing(boolean fact, Object status, boolean denied, boolean setAside) {
    static Standing of(Node claim, Telling telling) {
      return new Standing(
          telling.licenses(claim),
          telling.status(claim).<Object>map(each -> each).orElse(""),
          telling.isDenied(claim),
          telling.isDeprecated(claim));
    }
  }

  private ComparisonRows() {}

  /** The header row alone, where nothing was asked. */
  static String none() {
    return new ComparisonRows().table.write();
  }

  /** Comma-separated values with a header row. */
  static String csv(Comparison found) {
    ComparisonRows rows = new ComparisonRows();
    Spot between = new Spot("between", "");
    found.between().forEach(same -> rows.fact(between, found.first(), same));
    rows.claims(between, found.first().telling(), found.naming());
    rows.add(found, found.facts());
    rows.add(found, found.claims());
    found.asides().forEach((why, claims) -> rows.claims(new Spot(why, ""), found.all(), claims));
    return rows.table.write();
  }

  private void add(Comparison found, Map<Key, Place> places) {
    places.forEach((key, place) -> {
      for (Side side : List.of(found.first(), found.second())) {
        add(new Spot(name(place), name(side.place())), side, key);
      }
    });
  }

  private static String name(Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }

  private void add(Spot spot, Side side, Key key) {
    if (side.facts().containsKey(key)) {
      fact(spot, side, side.fact(key));
    }
    claims(spot, side.telling(), side.claims().getOrDefault(key, List.of()));
  }

  private void fact(Spot spot, Side side, List<Triple> same) {
    List<Node> claims = side.licences(same);
    String statements = claims.stream().map(Node::getURI).collect(Collectors.joining(" "));
    Standing standing =
        claims.stream()
            .findFirst()
            .map(claim -> Standing.of(claim, side.telling()))
            .orElse(new Standing(true, INFERRED, false, false));
    add(spot, standing, same.getFirst(), statements);
  }

  private void claims(Spot spot, Telling telling, List<Node> claims) {
    for (Node claim : claims) {
      add(spot, Standing.of(claim, telling), telling.claimed(claim), claim.getURI());
    }
  }

  private void add(Spot spot, Standing standing, Triple triple, String statements) {
    table.add(
        List.of(
            spot.where(),
            spot.side(),
            standing.fact(),
            standing.status(),
            standing.denied(),
            standing.setAside(),
            triple.getSubject(),
            triple.getPredicate(),
            triple.getObject(),
            statements));
  }
}
