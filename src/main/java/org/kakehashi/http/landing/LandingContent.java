package org.kakehashi.http.landing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.corpus.ProjectDescription;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.LandingView;
import org.kakehashi.http.page.LandingView.Figure;
import org.kakehashi.http.page.LandingView.Group;
import org.kakehashi.http.page.LandingView.Question;
import org.kakehashi.query.StoredQueries;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/** What the front page says of a snapshot: all of it comes from the project's own files. */
final class LandingContent {
  /** For projects that have no stored query yet. */
  private static final String ANY_TRIPLES = "SELECT ?s ?p ?o\nWHERE { ?s ?p ?o }\nLIMIT 10\n";

  private final Snapshot snapshot;
  private final StoredQueries stored;
  private final List<Figure> figures;

  LandingContent(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.stored = StoredQueries.of(snapshot);
    this.figures = figures(snapshot);
  }

  LandingView in(Language language) {
    ProjectDescription project = snapshot.description();
    List<Group> groups = groups(language);
    return new LandingView(
        project.title().in(language),
        project.description().in(language),
        snapshot.releaseId(),
        figures,
        example(groups, language),
        groups,
        "{}");
  }

  private static List<Figure> figures(Snapshot snapshot) {
    Node facts = snapshot.description().graph("direct");
    return List.of(
        new Figure("statements", statements(snapshot)),
        new Figure("facts", snapshot.dataset().getGraph(facts).size()),
        new Figure("triples", snapshot.size()),
        new Figure("graphs", Iter.count(snapshot.dataset().listGraphNodes())),
        new Figure("questions", snapshot.queries().size()));
  }

  private static long statements(Snapshot snapshot) {
    return snapshot.dataset().getDefaultGraph().stream(Node.ANY, RDF.Nodes.type, Kk.STATEMENT)
        .count();
  }

  private List<Group> groups(Language language) {
    Map<String, List<Question>> byFolder = new LinkedHashMap<>();
    for (QueryFile query : stored.all()) {
      byFolder
          .computeIfAbsent(query.folder(), folder -> new ArrayList<>())
          .add(question(query, language));
    }
    return byFolder.entrySet().stream()
        .map(folder -> new Group(folder.getKey(), folder.getValue()))
        .toList();
  }

  private Question question(QueryFile query, Language language) {
    return new Question(
        query.title().in(language),
        query.description().in(language),
        query.text(),
        query.runsAsItIs() ? link(runnable(query), language) : "");
  }

  /** The text that answers the question: with the default values, where it has parameters. */
  private String runnable(QueryFile query) {
    return query.parameters().isEmpty() ? query.text() : stored.bind(query, Map.of()).serialize();
  }

  /** The first stored query that needs no values. */
  private static Question example(List<Group> groups, Language language) {
    return groups.stream()
        .flatMap(group -> group.questions().stream())
        .filter(question -> !question.link().isEmpty())
        .findFirst()
        .orElseGet(() -> anyTriples(language));
  }

  private static Question anyTriples(Language language) {
    String title = Texts.of("org.kakehashi.http.page.pages", language).say("example.title");
    return new Question(title, "", ANY_TRIPLES, link(ANY_TRIPLES, language));
  }

  private static String link(String query, Language language) {
    return "/sparql?lang="
        + language.tag()
        + "&query="
        + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
