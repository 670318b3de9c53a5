package org.kakehashi.http.landing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.corpus.ProjectDescription;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.LandingView;
import org.kakehashi.http.page.LandingView.Figure;
import org.kakehashi.http.page.LandingView.Question;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/** What the front page says of a snapshot: all of it comes from the project's own files. */
final class LandingContent {
  /** For projects that have no stored query yet. */
  private static final String ANY_TRIPLES = "SELECT ?s ?p ?o\nWHERE { ?s ?p ?o }\nLIMIT 10\n";

  private final Snapshot snapshot;
  private final List<Figure> figures;

  LandingContent(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.figures = figures(snapshot);
  }

  LandingView in(Language language) {
    ProjectDescription project = snapshot.description();
    List<Question> questions =
        snapshot.queries().stream().map(query -> question(query, language)).toList();
    return new LandingView(
        project.title().in(language),
        project.description().in(language),
        snapshot.releaseId(),
        figures,
        example(questions, language),
        questions);
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

  private static Question question(QueryFile query, Language language) {
    String text = query.query().serialize();
    return new Question(
        query.title().in(language),
        query.description().in(language),
        text,
        query.parameters().isEmpty() ? link(text, language) : "");
  }

  /** The first stored query that needs no values. */
  private static Question example(List<Question> questions, Language language) {
    return questions.stream()
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
