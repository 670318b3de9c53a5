package org.kakehashi.dataset;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.vocab.Kk;

/**
 * Gives {@code kk:earliest} and {@code kk:latest} to whatever has an EDTF time, because SPARQL
 * compares {@code xsd:date} but not EDTF. Statements get theirs from the time that they are about.
 */
final class DateLayer {
  private final Graph layer = new GraphMem2Fast();

  private DateLayer() {}

  static Graph derive(Graph from) {
    DateLayer dates = new DateLayer();
    dates.addBounds(from, Kk.TIME);
    dates.addBounds(from, Kk.VALID_TIME);
    return dates.layer;
  }

  private void addBounds(Graph from, Node property) {
    from.stream(Node.ANY, property, Node.ANY)
        .forEach(triple ->
            Edtf.parse(triple.getObject().getLiteralLexicalForm())
                .ifPresent(range -> {
                  add(triple.getSubject(), Kk.EARLIEST, range.earliest());
                  add(triple.getSubject(), Kk.LATEST, range.latest());
                }));
  }

  private void add(Node subject, Node property, Optional<LocalDate> day) {
    day.map(date -> NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate))
        .ifPresent(literal -> layer.add(Triple.create(subject, property, literal)));
  }
}
