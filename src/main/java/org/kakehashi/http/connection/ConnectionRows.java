package org.kakehashi.http.connection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSetStream;

/** What was found, as a table: one row for each link of each step. */
final class ConnectionRows {
  private static final List<Var> COLUMNS =
      Var.varList(
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

  private final List<Binding> rows = new ArrayList<>();

  private ConnectionRows() {}

  /** Comma-separated values with a header row. */
  static String csv(Findings found) {
    ConnectionRows table = new ConnectionRows();
    int ways = 0;
    for (Ways list : List.of(found.facts(), found.claims())) {
      for (Way way : list.list()) {
        table.add(way, ++ways);
      }
    }
    found.around().forEach(each -> table.add(each, found.ends().getFirst(), 1));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Objects.requireNonNull(RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV))
        .create(ResultSetLang.RS_CSV)
        .write(bytes, RowSetStream.create(COLUMNS, table.rows.iterator()), ARQ.getContext());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void add(Way way, int number) {
    IntStream.range(0, way.length())
        .forEach(step ->
            add(
                List.of(text(number), text(step + 1)),
                way.stops().get(step),
                way.stops().get(step + 1),
                way.steps().get(step)));
  }

  private void add(Neighbour neighbour, Node from, int step) {
    add(List.of(text(""), text(step)), from, neighbour.thing(), neighbour.step());
    neighbour.next().forEach(each -> add(each, neighbour.thing(), step + 1));
  }

  private void add(List<Node> numbers, Node from, Node to, Step step) {
    for (Link link : step.links()) {
      String statements = link.claims().stream().map(Node::getURI).collect(Collectors.joining(" "));
      List<Node> cells =
          List.of(
              numbers.get(0),
              numbers.get(1),
              from,
              to,
              text(link.fact()),
              link.status().orElseGet(() -> text(LinkTexts.INFERRED)),
              link.one(),
              link.relation(),
              link.other(),
              text(statements));
      BindingBuilder row = Binding.builder();
      IntStream.range(0, cells.size()).forEach(at -> row.add(COLUMNS.get(at), cells.get(at)));
      rows.add(row.build());
    }
  }

  private static Node text(Object value) {
    return NodeFactory.createLiteralString(String.valueOf(value));
  }
}
