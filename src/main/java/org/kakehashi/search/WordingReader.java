package org.kakehashi.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.text.Language;
import org.kakehashi.vocab.Kk;

/** What the data says of things in words. A text without a language belongs to both. */
final class WordingReader {
  private static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label);
  private static final List<Node> ALTERNATIVES =
      List.of(SKOS.notation.asNode(), SKOS.altLabel.asNode(), DCTerms.title.asNode());
  private static final List<Node> DESCRIPTIONS =
      List.of(
          DCTerms.description.asNode(),
          SKOS.definition.asNode(),
          Kk.RESOLUTION,
          SKOS.scopeNote.asNode(),
          SKOS.note.asNode(),
          SKOS.editorialNote.asNode(),
          SKOS.example.asNode(),
          RDFS.Nodes.comment);

  private final Graph graph;

  WordingReader(Graph graph) {
    this.graph = graph;
  }

  Map<Language, Wording> read(Node node) {
    return Arrays.stream(Language.values())
        .collect(Collectors.toMap(language -> language, language -> read(node, language)));
  }

  private Wording read(Node node, Language language) {
    List<String> labels = texts(node, LABELS, language);
    List<String> others = texts(node, ALTERNATIVES, language);
    // A document of a project that gives no other name is called by its title.
    return labels.isEmpty()
        ? new Wording(others, List.of(), texts(node, DESCRIPTIONS, language))
        : new Wording(labels, others, texts(node, DESCRIPTIONS, language));
  }

  private List<String> texts(Node node, List<Node> properties, Language language) {
    return properties.stream()
        .flatMap(property -> graph.stream(node, property, Node.ANY))
        .map(triple -> triple.getObject())
        .filter(text -> text.isLiteral() && isIn(text, language))
        .map(Node::getLiteralLexicalForm)
        .distinct()
        .toList();
  }

  private static boolean isIn(Node text, Language language) {
    String tag = text.getLiteralLanguage();
    return tag.isEmpty() || tag.equals(language.tag()) || tag.startsWith(language.tag() + "-");
  }
}
