package org.kakehashi.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.vocab.Kk;

/** The days that a thing is about: its derived bounds, or for a document the day it came out. */
final class SpanReader {
  private final Graph graph;

  SpanReader(Graph graph) {
    this.graph = graph;
  }

  Span read(Node node) {
    Span bounds =
        new Span(
            days(node, Kk.EARLIEST).min(Comparator.naturalOrder()),
            days(node, Kk.LATEST).max(Comparator.naturalOrder()));
    return bounds.isUnbounded() ? issued(node).orElse(bounds) : bounds;
  }

  /** The dates behind the span, as recorded. */
  List<String> times(Node node) {
    List<String> own =
        graph.contains(node, RDF.Nodes.predicate, Kk.TIME)
            ? dates(node, RDF.Nodes.object).toList()
            : Stream.of(Kk.TIME, Kk.VALID_TIME).flatMap(property -> dates(node, property)).toList();
    return own.isEmpty() ? dates(node, DCTerms.issued.asNode()).toList() : own;
  }

  private Stream<String> dates(Node node, Node property) {
    return graph.stream(node, property, Node.ANY)
        .filter(triple -> triple.getObject().isLiteral())
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .distinct()
        .sorted();
  }

  private Stream<LocalDate> days(Node node, Node bound) {
    return graph.stream(node, bound, Node.ANY)
        .map(triple -> LocalDate.parse(triple.getObject().getLiteralLexicalForm()));
  }

  private Optional<Span> issued(Node node) {
    return dates(node, DCTerms.issued.asNode())
        .flatMap(date -> Edtf.parse(date).stream())
        .map(range -> new Span(range.earliest(), range.latest()))
        .findFirst();
  }
}
