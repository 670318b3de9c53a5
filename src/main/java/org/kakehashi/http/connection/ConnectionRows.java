package org.kakehashi.http.connection;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.CsvTable;

/** What was found, as a table: one row for each link of each step. */
final class ConnectionRows {
  private final CsvTable table =
      new CsvTable(
          List.of(
              "way",
              "step",
              "from",
              "to",
              "fact",
              "status",
              "subject",
              "relation",
              "object",
              "statements"));

  private ConnectionRows() {}

  /** Comma-separated values with a header row. */
  static String csv(Findings found) {
    ConnectionRows rows = new ConnectionRows();
    found
        .direct()
        .forEach(link ->
            rows.add("direct", 1, found.ends().getFirst(), found.ends().getLast(), List.of(link)));
    int ways = 0;
    for (Ways list : List.of(found.facts(), found.claims())) {
      for (Way way : list.list()) {
        rows.add(way, ++ways);
      }
    }
    found.around().forEach(each -> rows.add(each, found.ends().getFirst(), 1));
    return rows.table.write();
  }

  private void add(Way way, int number) {
    IntStream.range(0, way.length())
        .forEach(step ->
            add(
                String.valueOf(number),
                step + 1,
                way.stops().get(step),
                way.stops().get(step + 1),
                way.steps().get(step).links()));
  }

  private void add(Neighbour neighbour, Node from, int step) {
    add("", step, from, neighbour.thing(), neighbour.step().links());
    neighbour.next().forEach(each -> add(each, neighbour.thing(), step + 1));
  }

  private void add(String way, int number, Node from, Node to, List<Link> links) {
    for (Link link : links) {
      table.add(
          List.of(
              way,
              number,
              from,
              to,
              link.fact(),
              link.status().<Object>map(status -> status).orElse(LinkTexts.INFERRED),
              link.one(),
              link.relation(),
              link.other(),
              link.claims().stream().map(Node::getURI).collect(Collectors.joining(" "))));
    }
  }
}
