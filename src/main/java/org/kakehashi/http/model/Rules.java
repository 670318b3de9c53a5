package org.kakehashi.http.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.TermView.Rule;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.UsedTerms;

/** The rules that data must keep, by the terms that they name. */
final class Rules {
  private static final String DEFAULT_SEVERITY = "violation";

  private final Graph shapes;
  private final Map<Node, Set<Node>> termsByShape = new LinkedHashMap<>();

  Rules(Snapshot snapshot) {
    this.shapes = snapshot.vocabulary().shapes();
    shapes.stream(Node.ANY, SHACL.message, Node.ANY)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(shape -> termsByShape.put(shape, named(shape, snapshot)));
  }

  private Set<Node> named(Node shape, Snapshot snapshot) {
    Set<Node> named = new HashSet<>();
    gather(shape, named, snapshot);
    return named;
  }

  /** Through nodes without names, and through queries; other shapes have their own rules. */
  private void gather(Node node, Set<Node> named, Snapshot snapshot) {
    shapes.stream(node, Node.ANY, Node.ANY)
        .forEach(triple -> {
          Node object = triple.getObject();
          if (object.isBlank()) {
            gather(object, named, snapshot);
          } else if (triple.getPredicate().equals(SHACL.select)) {
            named.addAll(UsedTerms.of(query(object.getLiteralLexicalForm(), snapshot)));
          } else if (object.isURI()) {
            named.add(object);
          }
        });
  }

  private static Query query(String select, Snapshot snapshot) {
    Query query = new Query();
    query.setPrefixMapping(snapshot.prefixMapping());
    return QueryFactory.parse(query, select, null, Syntax.syntaxARQ);
  }

  /** All that can be said of some shapes. */
  Stream<Node> naming(Node term) {
    return termsByShape.entrySet().stream()
        .filter(shape -> shape.getValue().contains(term))
        .map(Map.Entry::getKey);
  }

  Graph shapes() {
    return shapes;
  }

  List<Rule> of(Node term, Words words) {
    return naming(term)
        .map(shape ->
            new Rule(
                Terms.local(shape),
                severity(shape),
                texts(shape, SHACL.message, words).findFirst().orElseThrow(),
                texts(shape, SHACL.description, words).limit(1).toList()))
        .toList();
  }

  private Stream<Text> texts(Node shape, Node property, Words words) {
    return words.texts(
        shapes, shape, org.apache.jena.rdf.model.ResourceFactory.createResource(property.getURI()));
  }

  private String severity(Node shape) {
    return shapes.stream(shape, SHACL.severity, Node.ANY)
        .map(triple -> Terms.local(triple.getObject()).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(DEFAULT_SEVERITY);
  }
}
