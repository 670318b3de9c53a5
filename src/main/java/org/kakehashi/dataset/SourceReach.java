package org.kakehashi.dataset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/**
 * Until when each source can testify ({@code kk:testifiesUntil}): what it says without an end may
 * have ended on the day after. That is the day on which it came out; of a source without a date it
 * is known only that it came out after what it tells as a fact had begun.
 */
final class SourceReach {
  private final Graph all;
  private final Collection<Node> licensed;

  private SourceReach(Graph all, Collection<Node> licensed) {
    this.all = all;
    this.licensed = licensed;
  }

  /**
   * Finds it for each source that has any.
   *
   * @param all what is authored, with the bounds of dates
   * @param licensed the statements that make facts
   */
  static Graph derive(Graph all, Collection<Node> licensed) {
    SourceReach reach = new SourceReach(all, licensed);
    Graph layer = new GraphMem2Fast();
    all.stream(Node.ANY, RDF.Nodes.type, Kk.SOURCE_DOCUMENT)
        .map(Triple::getSubject)
        .forEach(source ->
            reach
                .of(source)
                .ifPresent(
                    day -> layer.add(Triple.create(source, Kk.TESTIFIES_UNTIL, literal(day)))));
    return layer;
  }

  private Optional<LocalDate> of(Node source) {
    return issued(source).max(Comparator.naturalOrder()).or(() -> told(source));
  }

  private Stream<LocalDate> issued(Node source) {
    return all.stream(source, DCTerms.issued.asNode(), Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .flatMap(date -> Edtf.parse(date.getLiteralLexicalForm()).stream())
        .flatMap(range -> range.latest().stream());
  }

  private Optional<LocalDate> told(Node source) {
    return all.stream(Node.ANY, Prov.HAD_PRIMARY_SOURCE, source)
        .map(Triple::getSubject)
        .filter(licensed::contains)
        .flatMap(statement -> all.stream(statement, Kk.EARLIEST, Node.ANY))
        .map(bound -> LocalDate.parse(bound.getObject().getLiteralLexicalForm()))
        .max(Comparator.naturalOrder());
  }

  private static Node literal(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }
}
