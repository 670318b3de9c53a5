package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.text.Texts;

/** What well-known terms of other vocabularies are called, which no project needs to name again. */
final class ForeignNames {
  private static final String KEY = "term.";
  private static final Map<Node, String> KEYS =
      List.of(
              SKOS.altLabel,
              SKOS.notation,
              SKOS.editorialNote,
              SKOS.note,
              SKOS.exactMatch,
              SKOS.closeMatch,
              SKOS.broader,
              SKOS.narrower,
              SKOS.inScheme,
              SKOS.topConceptOf,
              DCTerms.issued,
              DCTerms.title,
              DCTerms.description,
              DCTerms.language,
              RDF.type)
          .stream()
          .collect(Collectors.toMap(term -> term.asNode(), term -> KEY + term.getLocalName()));

  private ForeignNames() {}

  /** The name of a term in the reader's language, if it is one of them. */
  static Optional<String> of(Node term, Texts texts) {
    return Optional.ofNullable(KEYS.get(term)).map(key -> texts.say(key));
  }
}
