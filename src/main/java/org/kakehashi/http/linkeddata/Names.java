package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.kakehashi.edtf.DateWords;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Oa;

/**
 * What terms are called on a page.
 *
 * @param query part of links that keeps the reader's language and moment
 */
record Names(Graph graph, PrefixMap prefixes, Addresses addresses, Texts texts, String query) {
  private static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

  private static final Set<String> DATES =
      Set.of("http://id.loc.gov/datatypes/edtf/EDTF", XSD.date.getURI());

  /** A term as a text, with a link where there is something to follow. */
  Text text(Node term) {
    if (term.isLiteral()) {
      String lexical = term.getLiteralLexicalForm();
      if (DATES.contains(term.getLiteralDatatypeURI())) {
        return new Text(DateWords.of(lexical, texts.language()), "", "");
      }
      boolean address = lexical.matches("https?://\\S+");
      return new Text(lexical, term.getLiteralLanguage(), address ? lexical : "");
    }
    return term.isBlank() ? part(term) : named(term);
  }

  private Text named(Node term) {
    Text name = name(term);
    return new Text(name.text(), marked(name.language()), addresses.link(term, query));
  }

  /** What is in the language of the page need not say so. */
  private String marked(String language) {
    return language.equals(texts.language().tag()) ? "" : language;
  }

  /** The name of a thing in the reader's language, else in any, else its IRI in short. */
  Text name(Node thing) {
    return NAMES.stream()
        .flatMap(property -> inOrder(thing, property))
        .findFirst()
        .orElseGet(() -> new Text(NodeFmtLib.str(thing, prefixes), "", ""));
  }

  /** The texts of a property, those in the reader's language first. */
  Stream<Text> inOrder(Node thing, Node property) {
    return graph.stream(thing, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .sorted(
            Comparator.comparing((Node text) -> !isInLanguage(text))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(text -> new Text(text.getLiteralLexicalForm(), text.getLiteralLanguage(), ""));
  }

  /** The same names for a reader of another language. */
  Names in(Language language) {
    Texts other = Pages.texts(language);
    return new Names(graph, prefixes, addresses, other, query);
  }

  private boolean isInLanguage(Node text) {
    return text.getLiteralLanguage().equals(texts.language().tag());
  }

  /** A thing without a name of its own, told by what is said of it. */
  private Text part(Node blank) {
    Optional<Node> source = object(blank, Oa.HAS_SOURCE);
    Optional<Node> selector = object(blank, Oa.HAS_SELECTOR);
    if (source.isPresent() && selector.isPresent()) {
      return passage(source.get(), selector.get());
    }
    String text =
        graph.stream(blank, Node.ANY, Node.ANY)
            .map(triple ->
                name(triple.getPredicate()).text() + ": " + text(triple.getObject()).text())
            .sorted()
            .collect(Collectors.joining("; "));
    return new Text(text, "", "");
  }

  private Text passage(Node source, Node selector) {
    Text name = named(source);
    String text =
        texts.say(
            "thing.characters", name.text(), number(selector, Oa.START), number(selector, Oa.END));
    return new Text(text, texts.language().tag(), name.link());
  }

  private String number(Node selector, Node property) {
    return object(selector, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Optional<Node> object(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).findFirst();
  }
}
