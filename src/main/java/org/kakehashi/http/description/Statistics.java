package org.kakehashi.http.description;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** How often what occurs in a graph, counted once. */
final class Statistics {
  private final Map<String, Long> classes = new TreeMap<>();
  private final Map<String, Property> properties = new TreeMap<>();
  private final Set<Node> subjects = new HashSet<>();
  private final Set<Node> objects = new HashSet<>();
  private long triples;

  /** The uses of one property. */
  static final class Property {
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> objects = new HashSet<>();
    private long triples;

    long triples() {
      return triples;
    }

    long subjects() {
      return subjects.size();
    }

    long objects() {
      return objects.size();
    }
  }

  static Statistics of(Graph graph) {
    Statistics statistics = new Statistics();
    graph.stream().forEach(statistics::count);
    return statistics;
  }

  private void count(Triple triple) {
    triples++;
    subjects.add(triple.getSubject());
    objects.add(triple.getObject());
    Property property =
        properties.computeIfAbsent(triple.getPredicate().getURI(), iri -> new Property());
    property.triples++;
    property.subjects.add(triple.getSubject());
    property.objects.add(triple.getObject());
    if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI()) {
      classes.merge(triple.getObject().getURI(), 1L, Long::sum);
    }
  }

  long triples() {
    return triples;
  }

  long subjects() {
    return subjects.size();
  }

  long objects() {
    return objects.size();
  }

  /** Each class with the number of its instances. */
  Map<String, Long> classes() {
    return classes;
  }

  /** Each property with its uses. */
  Map<String, Property> properties() {
    return properties;
  }

  /** How many subjects have an IRI that begins so. */
  long entities(String uriSpace) {
    return subjects.stream()
        .filter(node -> node.isURI() && node.getURI().startsWith(uriSpace))
        .count();
  }

  /** The namespaces of the classes and properties. */
  Set<String> vocabularies() {
    Set<String> namespaces = new TreeSet<>();
    classes.keySet().forEach(iri -> namespaces.add(namespace(iri)));
    properties.keySet().forEach(iri -> namespaces.add(namespace(iri)));
    return namespaces;
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
