package org.kakehashi.http.sparql;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.kakehashi.http.drawing.Drawings;
import org.kakehashi.http.drawing.Drawings.Measured;
import org.kakehashi.http.page.QueryView.Chart;

/** The first column of numbers as bars, named by the first other column. */
record RowBars(ShownRows shown) {
  Chart chart() {
    Var measure = shown.holding(ShownRows::isNumber).getFirst();
    Var label = shown.labels().getFirst();
    List<Var> units = units(label);
    List<Measured> numbers =
        shown.rows().stream()
            .map(row ->
                new Measured(
                    shown.reference(row, label),
                    group(row, units),
                    value(row, measure),
                    size(row, measure)))
            .toList();
    return new Chart(Drawings.bars(measure.getVarName(), numbers));
  }

  /**
   * What sets rows apart in kind, such as a currency or a stage: numbers of different kinds are not
   * compared. A column with a value of its own for each label is another name of it.
   */
  private List<Var> units(Var label) {
    return shown.labels().stream()
        .filter(column -> !column.equals(label))
        .filter(column -> shown.values(column).size() < shown.rows().size())
        .filter(column -> !follows(label, column))
        .toList();
  }

  /** Whether each value of the column belongs to one label, and each label to one value. */
  private boolean follows(Var label, Var column) {
    Set<List<Optional<Node>>> pairs = new HashSet<>();
    shown
        .rows()
        .forEach(row ->
            pairs.add(
                List.of(
                    Optional.ofNullable(row.get(label)), Optional.ofNullable(row.get(column)))));
    return pairs.size() == shown.values(label).size()
        && pairs.size() == shown.values(column).size();
  }

  private String group(Binding row, List<Var> units) {
    return units.stream()
        .map(column -> shown.reference(row, column).name())
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String value(Binding row, Var column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse("");
  }

  private static OptionalDouble size(Binding row, Var column) {
    Node term = row.get(column);
    double size = term == null ? Double.NaN : NodeValue.makeNode(term).getDouble();
    return Double.isFinite(size) ? OptionalDouble.of(size) : OptionalDouble.empty();
  }
}
