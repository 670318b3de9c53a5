package org.kakehashi.http.landing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.corpus.ProjectDescription;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.edtf.DateWords;
import org.kakehashi.http.feature.Once;
import org.kakehashi.http.linkeddata.Doubts;
import org.kakehashi.http.page.LandingView;
import org.kakehashi.http.page.LandingView.Dated;
import org.kakehashi.http.page.LandingView.Figure;
import org.kakehashi.http.page.LandingView.Link;
import org.kakehashi.http.page.LandingView.Rung;
import org.kakehashi.text.Language;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Oa;

/** What the front page says of a snapshot: all of it comes from the project's own files. */
final class LandingContent {
  private static final int SHOWN = 5;

  private final Snapshot snapshot;
  private final Graph graph;
  private final Doubts doubts;
  private final Supplier<TimelineThings> timeline;

  LandingContent(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.graph = snapshot.dataset().getDefaultGraph();
    this.doubts = new Doubts(graph);
    this.timeline = new Once<>(() -> new TimelineThings(snapshot));
  }

  /**
   * The page in a language.
   *
   * @param structuredData the data set for search engines
   */
  LandingView in(Language language, String structuredData) {
    ProjectDescription project = snapshot.description();
    return new LandingView(
        project.title().in(language),
        project.description().in(language),
        figures(),
        asked(language),
        latest(language),
        disputed(language),
        ladder(language),
        structuredData);
  }

  private List<Figure> figures() {
    Node facts = snapshot.description().graph("direct");
    return List.of(
        new Figure("statements", all(Kk.STATEMENT).count()),
        new Figure("facts", snapshot.dataset().getGraph(facts).size()),
        new Figure("sources", readSources()),
        new Figure("disputes", doubts.mostTellingFirst().size()),
        new Figure("triples", snapshot.size()));
  }

  /** Documents that evidence points into; others are only mentioned. */
  private long readSources() {
    return graph.stream(Node.ANY, Oa.HAS_SOURCE, Node.ANY)
        .map(Triple::getObject)
        .distinct()
        .count();
  }

  private Stream<Node> all(Node type) {
    return graph.stream(Node.ANY, RDF.Nodes.type, type).map(Triple::getSubject);
  }

  /** The questions that the headers of stored queries hold, each with its values filled in. */
  private List<Link> asked(Language language) {
    record Asked(QueryFile query, QueryFile.Question question) {}
    return snapshot.queries().stream()
        .flatMap(query -> query.questions().stream().map(each -> new Asked(query, each)))
        .sorted(Comparator.comparingInt(asked -> asked.question().order()))
        .map(asked ->
            new Link(
                asked.question().text().in(language),
                address("/" + asked.query().name(), asked.question().with(), language)))
        .toList();
  }

  /** The things of which sources state a time that has begun last. */
  private List<Dated> latest(Language language) {
    return graph.stream(Node.ANY, Kk.TIME, Node.ANY)
        .filter(triple -> triple.getSubject().isURI() && timeline.get().has(triple.getSubject()))
        .sorted(
            Comparator.comparing((Triple triple) -> begins(triple.getSubject()))
                .reversed()
                .thenComparing(triple -> triple.getSubject().getURI()))
        .limit(SHOWN)
        .map(triple ->
            new Dated(
                DateWords.of(triple.getObject().getLiteralLexicalForm(), language),
                name(triple.getSubject(), language),
                path(triple.getSubject(), language)))
        .toList();
  }

  private String begins(Node thing) {
    return graph.stream(thing, Kk.EARLIEST, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  /** What sources disagree on or cannot be right, not what is only remarked on their words. */
  private List<Link> disputed(Language language) {
    return doubts.mostTellingFirst().stream()
        .limit(SHOWN)
        .map(conflict -> new Link(name(conflict, language), path(conflict, language)))
        .toList();
  }

  private List<Rung> ladder(Language language) {
    Map<Node, Long> counts =
        graph.stream(Node.ANY, Kk.STATUS, Node.ANY)
            .collect(Collectors.groupingBy(Triple::getObject, Collectors.counting()));
    return StatusOrder.of(graph).strongestFirst().stream()
        .filter(counts::containsKey)
        .map(status -> rung(status, counts.getOrDefault(status, 0L), language))
        .toList();
  }

  private Rung rung(Node status, long count, Language language) {
    String slug = status.getURI().replaceFirst(".*[/#]", "").toLowerCase(Locale.ROOT);
    return new Rung(
        slug, name(status, language), count, address("/search", Map.of("status", slug), language));
  }

  private String name(Node thing, Language language) {
    return Stream.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label)
        .flatMap(property -> graph.stream(thing, property, Node.ANY))
        .map(Triple::getObject)
        .filter(label -> label.getLiteralLanguage().equals(language.tag()))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseGet(thing::getURI);
  }

  private String path(Node thing, Language language) {
    String path = thing.getURI().substring(snapshot.description().uriSpace().length());
    return address("/" + path, Map.of(), language);
  }

  private static String address(String path, Map<String, String> values, Language language) {
    String given =
        values.entrySet().stream()
            .map(pair ->
                "&"
                    + pair.getKey()
                    + "="
                    + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    return path + "?lang=" + language.tag() + given;
  }
}
