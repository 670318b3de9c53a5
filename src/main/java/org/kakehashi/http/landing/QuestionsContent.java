package org.kakehashi.http.landing;

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
  private static final String NAMES = "org.kakehashi.http.editor.editor";

  private final StoredQueries stored;

  QuestionsContent(Snapshot snapshot) {
    this.stored = StoredQueries.of(snapshot);
  }

  QuestionsView in(Language language) {
    return new QuestionsView(groups(language));
  }

  private List<Group> groups(Language language) {
    Map<String, List<Question>> byFolder = new LinkedHashMap<>();
    for (QueryFile query : stored.all()) {
      byFolder
          .computeIfAbsent(query.folder(), folder -> new ArrayList<>())
          .add(question(query, language));
    }
    return byFolder.entrySet().stream()
        .map(folder -> new Group(called(folder.getKey(), language), folder.getValue()))
        .toList();
  }

  /** A folder of a project that nobody named has its own name. */
  private static String called(String folder, Language language) {
    return Texts.of(NAMES, language).find("folder." + folder).orElse(folder);
  }

  private Question question(QueryFile query, Language language) {
    return new Question(
        query.name().replace('/', '-'),
        query.title().in(language),
        query.description().in(language),
        link(query, language));
  }

  /** A query of the API has a page of its own, where values can be given. */
  private String link(QueryFile query, Language language) {
    if (query.folder().equals("api")) {
      return "/" + query.name() + "?lang=" + language.tag();
    }
    return query.runsAsItIs()
        ? "/sparql?lang=" + language.tag() + "&example=" + query.name() + "&run=yes"
        : "";
  }
}
