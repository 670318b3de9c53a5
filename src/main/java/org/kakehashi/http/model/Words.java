package org.kakehashi.http.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.edtf.DateWords;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.http.page.TimelineView.Status;
import org.kakehashi.text.Language;

/** What terms and things are called, and where they are told of. */
record Words(Terms terms, Language language) {
  private static final List<Resource> NAMES = List.of(SKOS.prefLabel, RDFS.label, DCTerms.title);

  /** A node by its name, with a link where there is something to follow. */
  Text text(Node node) {
    if (node.isLiteral()) {
      String text = node.getLiteralLexicalForm();
      return node.getLiteralDatatypeURI().endsWith("/EDTF")
          ? new Text(DateWords.of(text, language), "", "")
          : new Text(text, node.getLiteralLanguage(), "");
    }
    Text name = name(node);
    return new Text(name.text(), name.language(), link(node));
  }

  Text name(Node thing) {
    return NAMES.stream()
        .flatMap(property -> texts(terms.all(), thing, property))
        .findFirst()
        .orElseGet(() -> new Text(prefixed(thing), "", ""));
  }

  /** As queries write it. */
  String prefixed(Node thing) {
    return thing.isBlank() ? "…" : NodeFmtLib.str(thing, terms.snapshot().prefixes());
  }

  /** The texts of a property, those in the reader's language first. */
  List<Text> texts(Node thing, Resource property) {
    return texts(terms.all(), thing, property).toList();
  }

  Stream<Text> texts(Graph graph, Node thing, Resource property) {
    return graph.stream(thing, property.asNode(), Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .sorted(
            Comparator.comparing((Node text) -> !isOurs(text))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(text -> new Text(text.getLiteralLexicalForm(), text.getLiteralLanguage(), ""));
  }

  /** The texts of a property in the reader's language; where there is none, all. */
  List<Text> ours(Node thing, Resource property) {
    List<Text> texts = texts(thing, property);
    List<Text> ours =
        texts.stream().filter(text -> text.language().equals(language.tag())).toList();
    return ours.isEmpty() ? texts : ours;
  }

  private boolean isOurs(Node text) {
    return text.getLiteralLanguage().equals(language.tag());
  }

  String link(Node thing) {
    if (!thing.isURI()) {
      return "";
    }
    String space = terms.snapshot().description().uriSpace();
    if (terms.has(thing)) {
      return ModelFeature.PATH + "/" + Terms.local(thing) + "?lang=" + language.tag();
    }
    String iri = thing.getURI();
    if (iri.startsWith(space) && !iri.contains("#")) {
      return "/" + encoded(iri.substring(space.length())) + "?lang=" + language.tag();
    }
    return iri.matches("https?://.*") ? iri : "";
  }

  private static String encoded(String path) {
    return Arrays.stream(path.split("/", -1)).map(Words::encode).collect(Collectors.joining("/"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  Status status(Node status) {
    return new Status(Terms.local(status).toLowerCase(Locale.ROOT), name(status).text());
  }

  /** Terms in the order of their names. */
  List<Text> sorted(Stream<Node> nodes) {
    return nodes.distinct().map(this::text).sorted(Comparator.comparing(Text::text)).toList();
  }
}
