package org.kakehashi.http.editor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** What the data can be asked with: every class, property, concept and named thing in it. */
record Terms(Graph graph, Vocabulary vocabulary, Texts texts) {
  private static final List<Node> NAMES = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode());
  private static final List<Node> MEANINGS =
      List.of(SKOS.definition.asNode(), RDFS.comment.asNode());

  /** By what a thing of a type is told to be; the first that fits counts. */
  private static final Map<Node, Kind> TYPES = types();

  private enum Kind {
    CLASS("class"),
    PROPERTY("property"),
    CONCEPT("concept"),
    THING("thing");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  private record Term(String name, Node node, Kind kind) {}

  private static Map<Node, Kind> types() {
    Map<Node, Kind> types = new LinkedHashMap<>();
    types.put(OWL.Class.asNode(), Kind.CLASS);
    types.put(RDFS.Class.asNode(), Kind.CLASS);
    types.put(OWL.ObjectProperty.asNode(), Kind.PROPERTY);
    types.put(OWL.DatatypeProperty.asNode(), Kind.PROPERTY);
    types.put(OWL.AnnotationProperty.asNode(), Kind.PROPERTY);
    types.put(RDF.Property.asNode(), Kind.PROPERTY);
    types.put(SKOS.Concept.asNode(), Kind.CONCEPT);
    return types;
  }

  String json() {
    JsonBuilder json = JsonBuilder.create().startObject().key("prefixes").startObject();
    new TreeMap<>(vocabulary.prefixes()).forEach(json::pair);
    json.finishObject().key("texts").startObject();
    Stream.of("class", "property", "concept", "thing", "domain", "range")
        .forEach(word -> json.pair(word, texts.say("term." + word)));
    json.finishObject().key("terms").startArray();
    all().forEach(term -> write(json, term));
    return json.finishArray().finishObject().build() + "\n";
  }

  /** The vocabulary first, then what it describes. */
  private List<Term> all() {
    Map<String, Term> terms = new TreeMap<>();
    TYPES.forEach((type, kind) ->
        graph.stream(Node.ANY, RDF.type.asNode(), type)
            .forEach(triple -> put(terms, triple.getSubject(), kind)));
    graph.stream(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .forEach(triple -> put(terms, triple.getSubject(), Kind.THING));
    graph.stream().forEach(triple -> used(terms, triple));
    return terms.values().stream().sorted(Comparator.comparing(Term::kind)).toList();
  }

  /** Terms of other vocabularies are told by their use: nobody describes them here. */
  private void used(Map<String, Term> terms, Triple triple) {
    put(terms, triple.getPredicate(), Kind.PROPERTY);
    if (triple.getPredicate().equals(RDF.type.asNode())) {
      put(terms, triple.getObject(), Kind.CLASS);
    }
  }

  private void put(Map<String, Term> terms, Node node, Kind kind) {
    if (node.isURI()) {
      vocabulary
          .shortened(node.getURI())
          .ifPresent(name -> terms.putIfAbsent(name, new Term(name, node, kind)));
    }
  }

  private void write(JsonBuilder json, Term term) {
    json.startObject().pair("name", term.name()).pair("kind", term.kind().code);
    text(term.node(), NAMES).ifPresent(label -> json.pair("label", label));
    text(term.node(), MEANINGS).ifPresent(meaning -> json.pair("definition", meaning));
    sides(json, "domain", term, RDFS.domain.asNode());
    sides(json, "range", term, RDFS.range.asNode());
    json.finishObject();
  }

  private void sides(JsonBuilder json, String key, Term term, Node property) {
    List<String> names =
        graph.stream(term.node(), property, Node.ANY)
            .map(Triple::getObject)
            .filter(Node::isURI)
            .map(side -> vocabulary.shortened(side.getURI()).orElse(side.getURI()))
            .sorted()
            .toList();
    if (!names.isEmpty()) {
      json.key(key).startArray();
      names.forEach(json::value);
      json.finishArray();
    }
  }

  /** In the reader's language, else in any. */
  private Optional<String> text(Node node, List<Node> properties) {
    Language language = texts.language();
    return properties.stream()
        .flatMap(property -> graph.stream(node, property, Node.ANY))
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node text) -> !text.getLiteralLanguage().equals(language.tag()))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm);
  }
}
