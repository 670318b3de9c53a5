package org.kakehashi.http.landing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.query.StoredQueries;

/**
 * What stands on the timelines of a project: these leave out what has a time and yet does not
 * happen then, such as a term of office on a day of which it is attested.
 */
final class TimelineThings {
  private static final Var THING = Var.alloc("thing");

  private final List<QueryFile> timelines;
  private final Set<Node> things;

  /** Those of a snapshot; to be made within a transaction. */
  TimelineThings(Snapshot snapshot) {
    StoredQueries stored = StoredQueries.of(snapshot);
    this.timelines =
        stored.all().stream()
            .filter(TimelineThings::isTimeline)
            .filter(QueryFile::runsAsItIs)
            .toList();
    this.things =
        timelines.stream()
            .flatMap(file -> rows(snapshot, stored.bind(file, Map.of())).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isTimeline(QueryFile file) {
    return file.page().filter(page -> page.view() == QueryFile.View.TIMELINE).isPresent();
  }

  private static List<Node> rows(Snapshot snapshot, Query query) {
    try (QueryExec execution = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
      return execution.select().stream()
          .filter(row -> row.contains(THING))
          .map(row -> row.get(THING))
          .toList();
    }
  }

  /** Whether a thing stands there; in a project without a timeline everything may. */
  boolean has(Node thing) {
    return timelines.isEmpty() || things.contains(thing);
  }
}
