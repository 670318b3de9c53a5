package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Prov;

/**
 * The names that our JSON-LD uses, made from the prefixes and the ontology of the project.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#the-context">JSON-LD 1.1, 3.1</a>
 */
final class JsonLdContext {
  static final String PATH = "/context.jsonld";

  /** Texts in several languages become an object with a key for each language. */
  private static final Map<String, Node> TEXTS =
      Map.of(
          "label", RDFS.Nodes.label,
          "comment", RDFS.Nodes.comment,
          "prefLabel", SKOS.prefLabel.asNode(),
          "altLabel", SKOS.altLabel.asNode(),
          "definition", SKOS.definition.asNode(),
          "example", SKOS.example.asNode(),
          "note", SKOS.note.asNode(),
          "title", DCTerms.title.asNode(),
          "description", DCTerms.description.asNode());

  private static final Node RANGE_INCLUDES =
      NodeFactory.createURI("https://schema.org/rangeIncludes");

  /** What claims are made of. */
  private static final Map<String, Node> PARTS =
      Map.of(
          "subject", RDF.Nodes.subject,
          "predicate", RDF.Nodes.predicate,
          "object", RDF.Nodes.object,
          "hadPrimarySource", Prov.HAD_PRIMARY_SOURCE,
          "wasDerivedFrom", Prov.WAS_DERIVED_FROM);

  private final Graph ontology;
  private final Map<String, String> prefixes;
  private final Map<String, JsonObject> terms = new TreeMap<>();

  private JsonLdContext(Snapshot snapshot) {
    this.ontology = snapshot.dataset().getGraph(snapshot.description().graph("ontology"));
    this.prefixes = new TreeMap<>(snapshot.prefixes().getMapping());
    prefixes.remove("");
  }

  /** The document at {@link #PATH}. */
  static JsonObject of(Snapshot snapshot) {
    JsonLdContext context = new JsonLdContext(snapshot);
    TEXTS.forEach((name, node) -> context.add(name, node, "@container", "@language"));
    PARTS.forEach((name, node) -> context.add(name, node, "@type", "@id"));
    context.addAll(OWL2.ObjectProperty.asNode());
    context.addAll(OWL2.DatatypeProperty.asNode());
    return context.write();
  }

  private void addAll(Node kind) {
    ontology.stream(Node.ANY, RDF.Nodes.type, kind)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .filter(this::isOfThisOntology)
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(property -> add(property, kind.equals(OWL2.ObjectProperty.asNode())));
  }

  /** Terms of other vocabularies keep their prefix, so that nobody takes them for ours. */
  private boolean isOfThisOntology(Node property) {
    return ontology.contains(property, RDFS.Nodes.label, Node.ANY);
  }

  private void add(Node property, boolean toThings) {
    String name = property.getURI().replaceFirst(".*[/#]", "");
    if (toThings) {
      add(name, property, "@type", "@id");
    } else if (ontology.contains(property, RANGE_INCLUDES, RDF.Nodes.langString)) {
      add(name, property, "@container", "@language");
    } else {
      datatype(property)
          .ifPresentOrElse(type -> add(name, property, "@type", type), () -> add(name, property));
    }
  }

  private Optional<String> datatype(Node property) {
    Set<Node> ranges =
        Stream.of(RDFS.Nodes.range, RANGE_INCLUDES)
            .flatMap(range -> ontology.stream(property, range, Node.ANY))
            .map(Triple::getObject)
            .filter(Node::isURI)
            .collect(Collectors.toSet());
    return ranges.stream().map(Node::getURI).findFirst().filter(only -> ranges.size() == 1);
  }

  /** The first to come keeps the name; prefixes come before all. */
  private void add(String name, Node node, String... more) {
    if (!prefixes.containsKey(name)) {
      JsonBuilder term = JsonBuilder.create().startObject().pair("@id", node.getURI());
      if (more.length == 2) {
        term.pair(more[0], more[1]);
      }
      terms.putIfAbsent(name, term.finishObject().build().getAsObject());
    }
  }

  private JsonObject write() {
    JsonObject context = new JsonObject();
    context.put("@version", JsonNumber.valueDecimal("1.1"));
    prefixes.forEach(context::put);
    terms.forEach(context::put);
    JsonObject document = new JsonObject();
    document.put("@context", context);
    return document;
  }
}
