package org.kakehashi.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.edtf.DateRange;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.vocab.Kk;

/**
 * Gives {@code kk:earliest} and {@code kk:latest} to whatever has an EDTF time, because SPARQL
 * compares {@code xsd:date} but not EDTF. Statements get theirs from the time that they are about,
 * and those that say when something is from the time that they give it.
 */
final class DateLayer {
  private final Graph layer = new GraphMem2Fast();

  private DateLayer() {}

  static Graph derive(Graph from) {
    DateLayer dates = new DateLayer();
    dates.addBounds(from.stream(Node.ANY, Kk.TIME, Node.ANY));
    dates.addBounds(from.stream(Node.ANY, Kk.VALID_TIME, Node.ANY));
    dates.addBounds(givenTimes(from));
    return dates.layer;
  }

  /** The object of each claim about a time that is not itself said to hold at some time. */
  private static Stream<Triple> givenTimes(Graph from) {
    return from.stream(Node.ANY, RDF.Nodes.predicate, Kk.TIME)
        .map(Triple::getSubject)
        .filter(statement -> !from.contains(statement, Kk.VALID_TIME, Node.ANY))
        .flatMap(statement -> from.stream(statement, RDF.Nodes.object, Node.ANY));
  }

  private void addBounds(Stream<Triple> times) {
    Map<Node, List<DateRange>> ranges = new HashMap<>();
    times
        .filter(triple -> triple.getObject().isLiteral())
        .forEach(triple ->
            Edtf.parse(triple.getObject().getLiteralLexicalForm())
                .ifPresent(range ->
                    ranges
                        .computeIfAbsent(triple.getSubject(), first -> new ArrayList<>())
                        .add(range)));
    ranges.forEach((subject, all) -> narrowest(all).ifPresent(range -> add(subject, range)));
  }

  /**
   * Of several times that sources give to one thing, the one that all others contain. Times that do
   * not fit together give none: a span over them would be a time that no source states.
   */
  private static Optional<DateRange> narrowest(List<DateRange> ranges) {
    return ranges.stream()
        .filter(range -> ranges.stream().allMatch(other -> other.contains(range)))
        .findFirst();
  }

  private void add(Node subject, DateRange range) {
    add(subject, Kk.EARLIEST, range.earliest());
    add(subject, Kk.LATEST, range.latest());
  }

  private void add(Node subject, Node property, Optional<LocalDate> day) {
    day.map(date -> NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate))
        .ifPresent(literal -> layer.add(Triple.create(subject, property, literal)));
  }
}
