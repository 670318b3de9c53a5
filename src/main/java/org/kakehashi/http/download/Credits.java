package org.kakehashi.http.download;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/**
 * Whose the data are and how they may be used, as the project says itself; what it does not say is
 * empty.
 *
 * @param snapshot whose description is read
 */
public record Credits(Snapshot snapshot) {
  /** The address of the licence. */
  public String license() {
    return value(DCTerms.license.asNode()).filter(Node::isURI).map(Node::getURI).orElse("");
  }

  /** When this release of the data came out. */
  public String issued() {
    return value(DCTerms.modified.asNode())
        .or(() -> value(DCTerms.issued.asNode()))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  /** The name of the publisher. */
  public String publisher(Language language) {
    return value(DCTerms.publisher.asNode()).map(publisher -> name(publisher, language)).orElse("");
  }

  /** How to cite the release. */
  public String citation(Language language) {
    return Pages.texts(language)
        .say(
            "download.citation",
            publisher(language),
            snapshot.description().title().in(language),
            issued(),
            snapshot.releaseId(),
            snapshot.description().dataset().getURI())
        .strip();
  }

  private Optional<Node> value(Node property) {
    return first(snapshot.description().dataset(), property, node -> true);
  }

  private String name(Node publisher, Language language) {
    if (publisher.isLiteral()) {
      return publisher.getLiteralLexicalForm();
    }
    return first(
            publisher,
            SKOS.prefLabel.asNode(),
            label -> label.isLiteral() && label.getLiteralLanguage().equals(language.tag()))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private Optional<Node> first(
      Node subject, Node property, java.util.function.Predicate<Node> wanted) {
    Graph graph = snapshot.dataset().getDefaultGraph();
    return Txn.calculateRead(
        snapshot.dataset(),
        () ->
            graph.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(wanted)
                .sorted(java.util.Comparator.comparing(Node::toString))
                .findFirst());
  }
}
