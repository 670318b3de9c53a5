package org.kakehashi.http.model;

import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.vocab.SchemaOrg;

/** Where a term sits among the others. */
record Siting(Terms terms, Node term, TermKind kind) {

  /** What lies right above a term. */
  Stream<Node> above(Node lower) {
    return kind.upward()
        .flatMap(relation -> objects(lower, relation))
        .filter(upper -> !upper.equals(lower))
        .distinct();
  }

  /** What lies right below a term. */
  Stream<Node> below(Node upper) {
    Stream<Node> inverse = kind.upward().flatMap(relation -> subjects(relation, upper)).distinct();
    return Stream.of(inverse, members(upper))
        .flatMap(each -> each)
        .filter(lower -> !lower.equals(upper))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI));
  }

  /** Of a scheme, the concepts that have nothing above them but it; of a collection, all. */
  private Stream<Node> members(Node upper) {
    return switch (kind) {
      case SCHEME ->
          subjects(SKOS.inScheme.asNode(), upper)
              .filter(concept -> objects(concept, SKOS.broader.asNode()).findAny().isEmpty());
      case COLLECTION -> ordered(upper);
      case CLASS, RELATION, VALUE, NOTE, CONCEPT -> Stream.empty();
    };
  }

  Stream<Node> ordered(Node collection) {
    return objects(collection, SKOS.memberList.asNode())
        .flatMap(list ->
            org.apache.jena.sparql.util.graph.GraphList.members(
                org.apache.jena.sparql.util.graph.GNode.create(terms.all(), list))
                .stream());
  }

  Stream<Node> domains() {
    return both(RDFS.domain.asNode(), SchemaOrg.DOMAIN_INCLUDES);
  }

  Stream<Node> ranges() {
    return both(RDFS.range.asNode(), SchemaOrg.RANGE_INCLUDES);
  }

  private Stream<Node> both(Node strict, Node loose) {
    return Stream.concat(objects(term, strict), objects(term, loose))
        .filter(Node::isURI)
        .distinct();
  }

  /** The properties that expect this class before, or behind them. */
  Stream<Node> propertiesOf(Node strict, Node loose) {
    return Stream.concat(subjects(strict, term), subjects(loose, term)).distinct();
  }

  Stream<Node> properties() {
    return propertiesOf(RDFS.domain.asNode(), SchemaOrg.DOMAIN_INCLUDES);
  }

  Stream<Node> leadingHere() {
    return propertiesOf(RDFS.range.asNode(), SchemaOrg.RANGE_INCLUDES);
  }

  Stream<Node> inverses() {
    return Stream.concat(
            objects(term, OWL2.inverseOf.asNode()), subjects(OWL2.inverseOf.asNode(), term))
        .filter(other -> !other.equals(term))
        .distinct();
  }

  Stream<Node> objects(Node subject, Node property) {
    return graph().stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  private Stream<Node> subjects(Node property, Node object) {
    return graph().stream(Node.ANY, property, object)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct();
  }

  private Graph graph() {
    return terms.ontology();
  }
}
