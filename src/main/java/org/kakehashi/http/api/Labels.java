package org.kakehashi.http.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.text.Language;

/** What things are called, for the length of one answer. */
final class Labels {
  private static final List<Node> PROPERTIES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode());

  private final Graph graph;
  private final Map<Node, Map<Language, String>> known = new HashMap<>();

  Labels(Graph graph) {
    this.graph = graph;
  }

  /** The names in the languages that have one. */
  Map<Language, String> of(Node thing) {
    return known.computeIfAbsent(thing, this::look);
  }

  Optional<String> of(Node thing, Language language) {
    return Optional.ofNullable(of(thing).get(language));
  }

  private Map<Language, String> look(Node thing) {
    Map<Language, String> names = new HashMap<>();
    for (Language language : Language.values()) {
      literals(thing)
          .filter(name -> name.getLiteralLanguage().equals(language.tag()))
          .findFirst()
          .ifPresent(name -> names.put(language, name.getLiteralLexicalForm()));
    }
    return names;
  }

  private Stream<Node> literals(Node thing) {
    return PROPERTIES.stream()
        .flatMap(property -> graph.stream(thing, property, Node.ANY))
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral);
  }
}
