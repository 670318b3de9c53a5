package org.kakehashi.http.about;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.download.Citable;
import org.kakehashi.http.download.Credits;
import org.kakehashi.http.linkeddata.Doubts;
import org.kakehashi.http.page.AboutView;
import org.kakehashi.http.page.AboutView.Section;
import org.kakehashi.http.page.LandingView.Figure;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Oa;

/** What the page about the project tells: its texts, and figures of what is served now. */
record AboutContent(Snapshot snapshot, Language language) {
  private static final List<String> BEFORE = List.of("is", "isNot", "promise", "decided");
  private static final List<String> AFTER = List.of("errors", "privacy", "access");

  AboutView view() {
    Texts texts = Texts.of("org.kakehashi.http.about.about", language);
    Credits credits = new Credits(snapshot);
    return new AboutView(
        texts.say("title"),
        snapshot.description().title().in(language),
        snapshot.description().description().in(language),
        sections(BEFORE, texts),
        figures(),
        sources(),
        credits.publisher(language),
        credits.issued(),
        credits.license(),
        citable().all(language),
        sections(AFTER, texts));
  }

  private Citable citable() {
    return new Citable(
        snapshot,
        snapshot.description().uriSpace().replaceFirst("^.*/([^/]+)/$", "$1"),
        snapshot.description().title()::in,
        snapshot.description().dataset().getURI());
  }

  private static List<Section> sections(List<String> keys, Texts texts) {
    return keys.stream()
        .map(key -> new Section(key, texts.say(key + ".heading"), paragraphs(key, texts)))
        .toList();
  }

  private static List<String> paragraphs(String key, Texts texts) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> texts.find(key + "." + number))
        .takeWhile(java.util.Optional::isPresent)
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  private Graph all() {
    return snapshot.dataset().getDefaultGraph();
  }

  private List<Figure> figures() {
    return List.of(
        new Figure("statements", things(Kk.STATEMENT).count()),
        new Figure(
            "facts", snapshot.dataset().getGraph(snapshot.description().graph("direct")).size()),
        new Figure("sources", read().count()),
        new Figure("disputes", new Doubts(all()).mostTellingFirst().size()),
        new Figure("triples", snapshot.size()));
  }

  private Stream<Node> things(Node type) {
    return all().stream(Node.ANY, RDF.Nodes.type, type).map(Triple::getSubject).distinct();
  }

  /** Documents that evidence points into. */
  private Stream<Node> read() {
    return all().stream(Node.ANY, Oa.HAS_SOURCE, Node.ANY).map(Triple::getObject).distinct();
  }

  private List<Text> sources() {
    return read()
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI))
        .map(this::source)
        .toList();
  }

  private Text source(Node source) {
    String path = source.getURI().replace(snapshot.description().uriSpace(), "/");
    return Stream.of(SKOS.prefLabel, DCTerms.title)
        .flatMap(property -> all().stream(source, property.asNode(), Node.ANY))
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .min(Comparator.comparing((Node name) -> !name.getLiteralLanguage().equals(language.tag())))
        .map(name ->
            new Text(
                name.getLiteralLexicalForm(),
                name.getLiteralLanguage(),
                path + "?lang=" + language.tag()))
        .orElseGet(() -> new Text(path, "", path));
  }
}
