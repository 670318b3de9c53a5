package org.kakehashi.http.linkeddata;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.kakehashi.edtf.DateRange;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.vocab.Kk;

/** When values are the same, and when they exclude one another. */
record Values(Graph all) {
  private static final List<Node> SIZE = List.of(Kk.VALUE, Kk.MIN_VALUE, Kk.MAX_VALUE);
  private static final List<Node> MEASURE = List.of(Kk.CURRENCY, Kk.UNIT);

  /** What comparing values can tell. */
  enum Verdict {
    EXCLUDE,
    COMPATIBLE,
    UNDECIDED
  }

  /** Equal for values that are the same; each claim has a node of its own for its quantity. */
  String key(Node value) {
    String size = parts(value, SIZE);
    String measure = parts(value, MEASURE);
    if (size.isEmpty() && measure.isEmpty()) {
      return NodeFmtLib.strNT(value);
    }
    return (size.isEmpty() ? parts(value, List.of(Kk.AS_WRITTEN)) : size) + measure;
  }

  private String parts(Node value, List<Node> properties) {
    return value.isLiteral()
        ? ""
        : String.join(
            " ",
            properties.stream()
                .flatMap(property ->
                    all.stream(value, property, Node.ANY)
                        .map(triple -> NodeFmtLib.strNT(property) + number(triple.getObject()))
                        .sorted())
                .toList());
  }

  private static String number(Node literal) {
    String written = literal.getLiteralLexicalForm();
    return written.matches("[+-]?\\d+(\\.\\d+)?")
        ? new BigDecimal(written).stripTrailingZeros().toPlainString()
        : NodeFmtLib.strNT(literal);
  }

  /** Whether several values of one property of one thing can all be right. */
  Verdict compare(Node property, Collection<Node> values) {
    List<Optional<DateRange>> days = values.stream().map(Values::days).toList();
    if (!property.equals(Kk.TIME) || days.stream().anyMatch(Optional::isEmpty)) {
      return Verdict.UNDECIDED;
    }
    List<DateRange> ranges = days.stream().flatMap(Optional::stream).toList();
    return haveDayInCommon(ranges) ? Verdict.COMPATIBLE : Verdict.EXCLUDE;
  }

  private static Optional<DateRange> days(Node value) {
    return Optional.of(value)
        .filter(Node::isLiteral)
        .flatMap(literal -> Edtf.parse(literal.getLiteralLexicalForm()));
  }

  private static boolean haveDayInCommon(List<DateRange> ranges) {
    return ranges.stream()
        .flatMap(range -> range.earliest().stream())
        .noneMatch(from ->
            ranges.stream()
                .flatMap(range -> range.latest().stream())
                .anyMatch(until -> until.isBefore(from)));
  }
}
