package org.kakehashi.http.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.system.Txn;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.NearNames;
import org.kakehashi.query.StoredQueries;
import org.kakehashi.vocab.Kk;

/** The queries that have an address, by name. */
final class ApiCatalogue {
  private static final String FOLDER = "api";

  private final Snapshot snapshot;
  private final StoredQueries stored;
  private final Map<String, QueryFile> byName = new LinkedHashMap<>();

  ApiCatalogue(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.stored = StoredQueries.of(snapshot);
    stored.all().stream()
        .filter(query -> query.folder().equals(FOLDER) && query.query().isSelectType())
        .forEach(query -> byName.put(name(query), query));
  }

  static String name(QueryFile query) {
    return query.name().substring(FOLDER.length() + 1);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  StoredQueries stored() {
    return stored;
  }

  List<QueryFile> all() {
    return List.copyOf(byName.values());
  }

  /** The status that makes a claim a fact, as callers write it; empty where several do. */
  Optional<String> factual() {
    return Txn.calculateRead(
        snapshot.dataset(),
        () -> {
          List<String> statuses =
              snapshot.dataset().getDefaultGraph().stream(
                      Node.ANY, Kk.LICENSES_FACT, NodeValue.TRUE.asNode())
                  .map(triple -> Terms.code(triple.getSubject()))
                  .distinct()
                  .toList();
          return statuses.size() == 1 ? Optional.of(statuses.getFirst()) : Optional.empty();
        });
  }

  /** The query with a name. */
  QueryFile get(String name) {
    return Optional.ofNullable(byName.get(name)).orElseThrow(() -> unknown(name));
  }

  private RequestRefused unknown(String name) {
    List<String> near = NearNames.of(name, byName.keySet());
    return new RequestRefused(
        ProblemKind.UNKNOWN_QUERY,
        name,
        near.isEmpty() ? "–" : String.join(", ", near),
        ApiFeature.PATH);
  }
}
