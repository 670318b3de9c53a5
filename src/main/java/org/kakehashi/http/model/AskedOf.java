package org.kakehashi.http.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.TermView.Asked;
import org.kakehashi.query.UsedTerms;

/** The stored queries by the terms that they name. */
final class AskedOf {
  private static final String API = "api";

  private final Map<QueryFile, Set<Node>> terms = new LinkedHashMap<>();

  AskedOf(Snapshot snapshot) {
    snapshot.queries().forEach(query -> terms.put(query, UsedTerms.of(query.query())));
  }

  List<Asked> naming(Node term, Words words) {
    return terms.entrySet().stream()
        .filter(query -> query.getValue().contains(term))
        .map(query -> asked(query.getKey(), words))
        .toList();
  }

  /** A query of the API has a page of its own; the others stand in the list of questions. */
  private static Asked asked(QueryFile query, Words words) {
    String lang = "?lang=" + words.language().tag();
    String link =
        query.folder().equals(API)
            ? "/" + query.name() + lang
            : "/questions" + lang + "#" + anchor(query);
    return new Asked(query.title().in(words.language()), link, query.folder());
  }

  private static String anchor(QueryFile query) {
    return query.name().replace('/', '-');
  }
}
