package org.kakehashi.http.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.http.page.QueryView.Example;
import org.kakehashi.http.page.QueryView.ExampleGroup;
import org.kakehashi.query.StoredQueries;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** The stored queries as something to begin with. */
record Examples(StoredQueries stored) {
  /** For projects that have no stored query yet. */
  private static final String ANY_TRIPLES = "SELECT ?s ?p ?o\nWHERE { ?s ?p ?o }\nLIMIT 10\n";

  List<ExampleGroup> groups(Texts texts) {
    Map<String, List<Example>> folders = new LinkedHashMap<>();
    stored
        .all()
        .forEach(query ->
            folders
                .computeIfAbsent(query.folder(), folder -> new ArrayList<>())
                .add(example(query, texts.language())));
    return folders.entrySet().stream()
        .map(folder ->
            new ExampleGroup(
                texts.find("folder." + folder.getKey()).orElse(folder.getKey()), folder.getValue()))
        .toList();
  }

  private static Example example(QueryFile query, Language language) {
    return new Example(query.name(), query.title().in(language), query.description().in(language));
  }

  /** The first stored query that needs no values. */
  String first() {
    return stored.all().stream()
        .filter(query -> query.parameters().isEmpty())
        .findFirst()
        .map(QueryFile::text)
        .orElse(ANY_TRIPLES);
  }

  /** The text of a query, with the example values of its parameters. */
  Optional<String> text(String name, Language language) {
    return stored.all().stream()
        .filter(query -> query.name().equals(name))
        .findFirst()
        .map(query -> "# " + query.title().in(language) + "\n" + bound(query, language));
  }

  private String bound(QueryFile query, Language language) {
    Map<String, String> values = new LinkedHashMap<>();
    query
        .parameters()
        .forEach(each -> values.put(each.name(), each.defaultValue().orElse(each.example())));
    return query.parameters().isEmpty()
        ? query.text()
        : told(query, language) + stored.bind(query, values).serialize();
  }

  /** What the values stand for, as comments. */
  private static String told(QueryFile query, Language language) {
    return query.parameters().stream()
        .map(each -> "# ?" + each.name() + ": " + each.label().in(language))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
