package org.kakehashi.http.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What a term of an ontology is. */
enum TermKind {
  CLASS,
  RELATION,
  VALUE,
  NOTE,
  SCHEME,
  COLLECTION,
  CONCEPT;

  static Optional<TermKind> of(Graph ontology, Node term) {
    return Arrays.stream(values())
        .filter(kind ->
            kind.types().anyMatch(type -> ontology.contains(term, RDF.Nodes.type, type.asNode())))
        .findFirst();
  }

  private Stream<Resource> types() {
    return switch (this) {
      case CLASS -> Stream.of(OWL2.Class);
      case RELATION -> Stream.of(OWL2.ObjectProperty);
      case VALUE -> Stream.of(OWL2.DatatypeProperty);
      case NOTE -> Stream.of(OWL2.AnnotationProperty);
      case SCHEME -> Stream.of(SKOS.ConceptScheme);
      case COLLECTION -> Stream.of(SKOS.OrderedCollection, SKOS.Collection);
      case CONCEPT -> Stream.of(SKOS.Concept);
    };
  }

  /** The relations that lead from a term to those right above it. */
  Stream<Node> upward() {
    return switch (this) {
      case CLASS -> Stream.of(RDFS.Nodes.subClassOf);
      case RELATION, VALUE, NOTE -> Stream.of(RDFS.Nodes.subPropertyOf);
      case SCHEME, COLLECTION -> Stream.empty();
      case CONCEPT -> Stream.of(SKOS.broader.asNode(), SKOS.topConceptOf.asNode());
    };
  }

  boolean isProperty() {
    return this == RELATION || this == VALUE || this == NOTE;
  }

  /** Its key in the texts. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
