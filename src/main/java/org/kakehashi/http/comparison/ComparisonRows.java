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
              "where", "side", "fact", "status", "subject", "property", "object", "statements"));

  private ComparisonRows() {}

  /** The header row alone, where nothing was asked. */
  static String none() {
    return new ComparisonRows().table.write();
  }

  /** Comma-separated values with a header row. */
  static String csv(Comparison found) {
    ComparisonRows rows = new ComparisonRows();
    found.between().forEach(triple -> rows.fact("between", "", found.first(), triple));
    rows.claims("between", "", found.first().telling(), found.naming());
    rows.add(found, found.facts());
    rows.add(found, found.claims());
    found.asides().forEach((why, claims) -> rows.claims(why, "", found.all(), claims));
    return rows.table.write();
  }

  private void add(Comparison found, Map<Key, Place> places) {
    places.forEach((key, place) -> {
      String where = place.name().toLowerCase(Locale.ROOT);
      add(where, "first", found.first(), key);
      add(where, "second", found.second(), key);
    });
  }

  private void add(String where, String name, Side side, Key key) {
    if (side.facts().containsKey(key)) {
      fact(where, name, side, side.said(key));
    }
    claims(where, name, side.telling(), side.claims().getOrDefault(key, List.of()));
  }

  private void fact(String where, String name, Side side, Triple triple) {
    List<Node> claims = side.licences(triple);
    String statements = claims.stream().map(Node::getURI).collect(Collectors.joining(" "));
    Object status =
        claims.stream()
            .findFirst()
            .flatMap(side.telling()::status)
            .<Object>map(each -> each)
            .orElse(INFERRED);
    add(where, name, true, status, triple, statements);
  }

  private void claims(String where, String name, Telling telling, List<Node> claims) {
    for (Node claim : claims) {
      Object status = telling.status(claim).<Object>map(each -> each).orElse("");
      add(where, name, telling.licenses(claim), status, telling.claimed(claim), claim.getURI());
    }
  }

  private void add(
      String where, String name, boolean fact, Object status, Triple triple, String statements) {
    table.add(
        List.of(
            where,
            name,
            fact,
            status,
            triple.getSubject(),
            triple.getPredicate(),
            triple.getObject(),
            statements));
  }
}
