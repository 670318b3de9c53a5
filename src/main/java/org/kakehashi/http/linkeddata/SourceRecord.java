package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.http.page.SourceView.Field;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** What is known of a document, and what is not. */
record SourceRecord(Graph all, Names names) {
  /** Every document has these, whether anybody knows them or not. */
  private static final List<Node> ALWAYS =
      List.of(
          DCTerms.creator.asNode(),
          DCTerms.publisher.asNode(),
          DCTerms.issued.asNode(),
          DCTerms.language.asNode(),
          DCTerms.extent.asNode(),
          Kk.PASSAGE_SHA256);

  /** Shown elsewhere on the page. */
  private static final Set<Node> ELSEWHERE =
      Set.of(
          RDF.Nodes.type,
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.note.asNode(),
          DCTerms.title.asNode(),
          DCTerms.description.asNode(),
          DCAT.byteSize.asNode(),
          Prov.WAS_DERIVED_FROM);

  List<Field> of(Node source) {
    Stream<Field> others =
        all.stream(source, Node.ANY, Node.ANY)
            .map(Triple::getPredicate)
            .distinct()
            .filter(property -> !ELSEWHERE.contains(property) && !ALWAYS.contains(property))
            .filter(property -> !property.equals(Kk.EARLIEST) && !property.equals(Kk.LATEST))
            .sorted(Comparator.comparing(property -> names.name(property).text()))
            .map(property -> new Field(label(property), values(source, property)));
    Stream<Field> always =
        ALWAYS.stream().map(property -> new Field(label(property), values(source, property)));
    return Stream.concat(always, others).toList();
  }

  /** The vocabularies of others have no labels in the data. */
  private String label(Node property) {
    Texts texts = names.texts();
    return switch (property.getLocalName()) {
      case "creator" -> texts.say("source.author");
      case "publisher" -> texts.say("source.publisher");
      case "issued" -> texts.say("source.issued");
      case "language" -> texts.say("source.language");
      case "extent" -> texts.say("source.length");
      case "url" -> texts.say("source.address");
      case "passageSha256" -> "SHA-256";
      default -> names.name(property).text();
    };
  }

  private List<Text> values(Node source, Node property) {
    return all.stream(source, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .map(value -> value(source, property, value))
        .toList();
  }

  private Text value(Node source, Node property, Node value) {
    if (property.equals(DCTerms.language.asNode()) && value.isLiteral()) {
      Locale reader = Locale.forLanguageTag(names.texts().language().tag());
      String name = Locale.forLanguageTag(value.getLiteralLexicalForm()).getDisplayLanguage(reader);
      return new Text(name, "", "");
    }
    if (property.equals(DCTerms.extent.asNode())) {
      return new Text(length(source, value), "", "");
    }
    return names.text(value);
  }

  private String length(Node source, Node extent) {
    return number(source, DCAT.byteSize.asNode())
        .map(bytes ->
            names
                .texts()
                .say("source.charactersAndBytes", names.text(extent).text(), bytes.toString()))
        .orElseGet(() -> names.texts().say("source.characters", names.text(extent).text()));
  }

  /** How many characters the document has; zero where nobody counted. */
  int characters(Node source) {
    return number(source, DCTerms.extent.asNode()).orElse(0);
  }

  private Optional<Integer> number(Node source, Node property) {
    return all.stream(source, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .findFirst();
  }
}
