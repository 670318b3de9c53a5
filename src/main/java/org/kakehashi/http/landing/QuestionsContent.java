package org.kakehashi.http.landing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.QuestionsView;
import org.kakehashi.http.page.QuestionsView.Group;
import org.kakehashi.http.page.QuestionsView.Question;
import org.kakehashi.query.StoredQueries;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** All stored queries, as people may run them. */
final class QuestionsContent {
  /** For projects that have no stored query yet. */
  private static final String ANY_TRIPLES = "SELECT ?s ?p ?o\nWHERE { ?s ?p ?o }\nLIMIT 10\n";

  private final StoredQueries stored;

  QuestionsContent(Snapshot snapshot) {
    this.stored = StoredQueries.of(snapshot);
  }

  QuestionsView in(Language language) {
    List<Group> groups = groups(language);
    return new QuestionsView(example(groups, language), groups);
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
        query.name().replace('/', '-'),
        query.title().in(language),
        query.description().in(language),
        query.text(),
        link(query, language));
  }

  /** A query of the API has a page of its own, where values can be given. */
  private String link(QueryFile query, Language language) {
    if (query.folder().equals("api")) {
      return "/" + query.name() + "?lang=" + language.tag();
    }
    return query.runsAsItIs() ? link(runnable(query), language) : "";
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
    return new Question("", title, "", ANY_TRIPLES, link(ANY_TRIPLES, language));
  }

  private static String link(String query, Language language) {
    return "/sparql?lang="
        + language.tag()
        + "&query="
        + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
