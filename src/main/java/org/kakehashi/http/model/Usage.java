package org.kakehashi.http.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.http.page.LandingView.Figure;
import org.kakehashi.http.page.LandingView.Rung;
import org.kakehashi.http.page.TermView;
import org.kakehashi.http.page.TimelineView.Status;
import org.kakehashi.vocab.Kk;

/** How much of the data uses a term: facts, what follows from them, records, and claims apart. */
record Usage(Terms terms, Node term, TermKind kind, Words words) {

  TermView.Usage view() {
    List<Figure> figures = new ArrayList<>();
    if (kind == TermKind.CLASS) {
      figures.add(new Figure("things", instances().count()));
    } else {
      Graph facts = terms.layer("direct");
      Graph inferred = terms.layer("inferred");
      figures.add(new Figure("facts", uses(facts).count()));
      figures.add(new Figure("inferred", uses(inferred).count()));
      figures.add(new Figure("records", records().count()));
      figures.add(new Figure("denied", claims().filter(this::isDenied).count()));
      figures.add(new Figure("setAside", claims().filter(this::isSetAside).count()));
    }
    return new TermView.Usage(
        figures.stream().filter(figure -> figure.count() > 0).toList(), byStatus());
  }

  /** Things of the class; the ontology itself is not the data. */
  Stream<Node> instances() {
    return terms.all().stream(Node.ANY, RDF.Nodes.type, term)
        .map(Triple::getSubject)
        .filter(thing -> !terms.has(thing))
        .distinct();
  }

  /** What a graph says with it: as a property, or of it as a concept. */
  Stream<Triple> uses(Graph graph) {
    return kind.isProperty()
        ? graph.stream(Node.ANY, term, Node.ANY)
        : graph.stream(Node.ANY, Node.ANY, term);
  }

  /** What the curators say with it of their records, which is neither fact nor claim. */
  Stream<Triple> records() {
    Graph facts = terms.layer("direct");
    Graph inferred = terms.layer("inferred");
    Graph ontology = terms.ontology();
    return uses(terms.all())
        .filter(triple -> !triple.getPredicate().equals(RDF.Nodes.object))
        .filter(triple -> !triple.getPredicate().equals(RDF.Nodes.predicate))
        .filter(triple ->
            !facts.contains(triple) && !inferred.contains(triple) && !ontology.contains(triple));
  }

  /** The claims that use it in their triple. */
  Stream<Node> claims() {
    Node part = kind.isProperty() ? RDF.Nodes.predicate : RDF.Nodes.object;
    return terms.all().stream(Node.ANY, part, term)
        .map(Triple::getSubject)
        .filter(claim -> terms.all().contains(claim, Kk.STATUS, Node.ANY))
        .distinct()
        .sorted(Comparator.comparing(Node::toString));
  }

  Stream<Node> statuses(Node claim) {
    return terms.all().stream(claim, Kk.STATUS, Node.ANY).map(Triple::getObject);
  }

  private boolean isDenied(Node claim) {
    return terms.all().contains(claim, Kk.NEGATED, NodeValue.TRUE.asNode());
  }

  private boolean isSetAside(Node claim) {
    return terms.all().contains(claim, Kk.RANK, Kk.DEPRECATED);
  }

  /** Of a denial or of what was set aside, the status would say the opposite of what it means. */
  private List<Rung> byStatus() {
    Map<Node, Long> counts =
        claims()
            .filter(claim -> !isDenied(claim) && !isSetAside(claim))
            .flatMap(this::statuses)
            .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    return StatusOrder.of(terms.all()).strongestFirst().stream()
        .filter(counts::containsKey)
        .map(status -> rung(status, counts.getOrDefault(status, 0L)))
        .toList();
  }

  private Rung rung(Node status, long count) {
    Status shown = words.status(status);
    return new Rung(shown.code(), shown.name(), count, words.link(status));
  }
}
