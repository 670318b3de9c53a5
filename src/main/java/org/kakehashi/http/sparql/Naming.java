package org.kakehashi.http.sparql;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;
import org.kakehashi.query.Testimony;
import org.kakehashi.text.Language;
import org.kakehashi.vocab.Kk;

/** What terms are called and where they lead, for the length of one answer. */
final class Naming {
  private static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

  private final Snapshot snapshot;
  private final Graph graph;
  private final Language language;
  private final Map<Node, Optional<String>> known = new HashMap<>();

  Naming(Snapshot snapshot, Language language) {
    this.snapshot = snapshot;
    this.graph = snapshot.dataset().getDefaultGraph();
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** What a thing is called in the reader's language, else in any. */
  Optional<String> name(Node thing) {
    return known.computeIfAbsent(thing, this::look);
  }

  private Optional<String> look(Node thing) {
    return NAMES.stream()
        .flatMap(property -> graph.stream(thing, property, Node.ANY))
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .min(Comparator.comparing(name -> !name.getLiteralLanguage().equals(language.tag())))
        .map(Node::getLiteralLexicalForm);
  }

  /** A term as a query would write it. */
  String term(Node term) {
    return NodeFmtLib.str(term, snapshot.prefixes());
  }

  /** Where a reader is shown a thing, in the same language. */
  String link(Node term) {
    return Address.of(snapshot.description().uriSpace(), term, "?lang=" + language.tag());
  }

  Reference reference(Node term) {
    String text = term.isLiteral() ? term.getLiteralLexicalForm() : term(term);
    return new Reference(term.isURI() ? name(term).orElse(text) : text, link(term));
  }

  /** A claim by the last part of its IRI, which is how people name it. */
  Reference claim(Node statement) {
    return new Reference(local(statement), link(statement));
  }

  /** How far a claim reaches that has no end. */
  Optional<LocalDate> testifiesUntil(Node claim) {
    return Testimony.until(graph, claim);
  }

  boolean isClaim(Node term) {
    return term.isURI() && graph.contains(term, RDF.type.asNode(), Kk.STATEMENT);
  }

  boolean isProperty(Node term) {
    return graph.contains(Node.ANY, term, Node.ANY);
  }

  boolean isStatus(Node term) {
    return term.isURI() && graph.contains(term, Kk.LICENSES_FACT, Node.ANY);
  }

  /** Whether claims of a status are facts. */
  boolean licenses(Node status) {
    return graph.contains(status, Kk.LICENSES_FACT, NodeValue.TRUE.asNode());
  }

  Status status(Node status) {
    return new Status(
        local(status).toLowerCase(Locale.ROOT), name(status).orElseGet(() -> term(status)));
  }

  private static String local(Node term) {
    return term.getURI().replaceFirst("^.*[/#]", "");
  }
}
