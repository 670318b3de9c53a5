package org.kakehashi.corpus;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Finds the project's description of itself in its data. */
final class DescriptionReader {
  private static final LangText MISSING =
      new LangText(
          "no data set describes the project, or its description is incomplete",
          "プロジェクトを記述するデータセットがないか、記述が不完全である");
  private static final LangText MEND =
      new LangText(
          "give exactly one dcat:Dataset in data/ with void:uriSpace (ending in '/'), and"
              + " dcterms:title and dcterms:description in @en and @ja",
          "data/にdcat:Datasetを一つだけ置き、void:uriSpace(末尾は'/')と、@enおよび@jaの"
              + "dcterms:titleとdcterms:descriptionを与える");

  private final Graph data;

  private DescriptionReader(Graph data) {
    this.data = data;
  }

  static Optional<ProjectDescription> read(Graph data, FindingCollector findings) {
    Optional<ProjectDescription> description = new DescriptionReader(data).describe();
    if (description.isEmpty()) {
      findings.violation(new Location("data", 0), "project-description", MISSING, MEND);
    }
    return description;
  }

  private Optional<ProjectDescription> describe() {
    List<Node> datasets =
        data.stream(Node.ANY, VOID.uriSpace.asNode(), Node.ANY)
            .map(triple -> triple.getSubject())
            .filter(subject -> data.contains(subject, RDF.Nodes.type, DCAT.Dataset.asNode()))
            .distinct()
            .toList();
    return datasets.size() == 1 ? describe(datasets.get(0)) : Optional.empty();
  }

  private Optional<ProjectDescription> describe(Node dataset) {
    Optional<String> uriSpace =
        data.stream(dataset, VOID.uriSpace.asNode(), Node.ANY)
            .map(triple -> triple.getObject())
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .filter(space -> space.endsWith("/"))
            .findFirst();
    Optional<LangText> title = text(dataset, DCTerms.title.asNode());
    Optional<LangText> description = text(dataset, DCTerms.description.asNode());
    if (uriSpace.isEmpty() || title.isEmpty() || description.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProjectDescription(dataset, uriSpace.get(), title.get(), description.get()));
  }

  private Optional<LangText> text(Node subject, Node property) {
    Optional<String> en = literal(subject, property, "en");
    Optional<String> ja = literal(subject, property, "ja");
    return en.isPresent() && ja.isPresent()
        ? Optional.of(new LangText(en.get(), ja.get()))
        : Optional.empty();
  }

  private Optional<String> literal(Node subject, Node property, String language) {
    return data.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(node -> node.isLiteral() && node.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
