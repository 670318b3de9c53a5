package org.kakehashi.http.claims;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.CsvTable;
import org.kakehashi.http.linkeddata.Matter;
import org.kakehashi.vocab.Kk;

/** What was found, as a table: a row for each claim. */
final class ClaimsRows {
  private static final List<String> COLUMNS =
      List.of(
          "subject",
          "property",
          "verdict",
          "value",
          "denied",
          "fact",
          "standing",
          "sources",
          "independentSources",
          "statement",
          "status",
          "rank",
          "source",
          "issued",
          "about",
          "speaker",
          "conflicts");

  private final CsvTable table = new CsvTable(COLUMNS);
  private final Found found;

  private ClaimsRows(Found found) {
    this.found = found;
  }

  /** The header row alone, where nothing was asked. */
  static String none() {
    return new CsvTable(COLUMNS).write();
  }

  /** Comma-separated values with a header row. */
  static String csv(Found found) {
    ClaimsRows rows = new ClaimsRows(found);
    found
        .matters()
        .forEach(matter ->
            matter
                .values()
                .forEach(value -> value.claims().forEach(claim -> rows.add(matter, value, claim))));
    return rows.table.write();
  }

  private void add(Matter matter, Matter.Value value, Node claim) {
    table.add(
        List.of(
            matter.thing(),
            matter.property(),
            Codes.of(matter.agreement()),
            value.value(),
            value.denied(),
            value.isFact(),
            Codes.of(value.standing()),
            value.sources(),
            value.independent(),
            claim,
            joined(objects(claim, Kk.STATUS)),
            joined(objects(claim, Kk.RANK)),
            joined(found.telling().sources(claim)),
            joined(found.telling().sources(claim).flatMap(found.telling()::issued)),
            joined(objects(claim, Kk.VALID_TIME)),
            joined(objects(claim, Kk.ATTRIBUTED_TO)),
            joined(found.grid().conflicts(List.of(claim)).stream())));
  }

  private Stream<Node> objects(Node claim, Node property) {
    return found.grid().objects(claim, property);
  }

  private static String joined(Stream<Node> nodes) {
    return nodes
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .collect(Collectors.joining(" "));
  }
}
