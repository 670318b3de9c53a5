package org.kakehashi.http.description;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;

/**
 * Says things of one subject.
 *
 * @param graph where they are said
 * @param subject of which
 */
record Describer(Graph graph, Node subject) {

  Describer is(Resource property, Node value) {
    graph.add(subject, property.asNode(), value);
    return this;
  }

  Describer is(Resource property, Resource value) {
    return is(property, value.asNode());
  }

  Describer number(Resource property, long value) {
    return is(property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
  }

  Describer text(Resource property, String value) {
    return is(property, NodeFactory.createLiteralString(value));
  }

  Describer text(Resource property, String value, String language) {
    return is(property, NodeFactory.createLiteralLang(value, language));
  }

  /** A new node without a name, as value of a property. */
  Describer part(Resource property) {
    Describer part = new Describer(graph, NodeFactory.createBlankNode());
    is(property, part.subject);
    return part;
  }

  Describer of(Node other) {
    return new Describer(graph, other);
  }
}
