package org.kakehashi.query;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Kk;

/**
 * The short names that callers may use.
 *
 * @param things what the project describes, by the last part of its IRI
 * @param statuses the statuses of claims, by local name in lower case
 */
record ProjectNames(Map<String, Node> things, Map<String, Node> statuses) {
  /** Where the things of a project live; of two with one name the first kind wins. */
  private static final List<String> KINDS = List.of("id/", "source/", "statement/", "conflict/");

  static ProjectNames of(Snapshot snapshot) {
    return Txn.calculateRead(
        snapshot.dataset(),
        () -> {
          Graph graph = snapshot.dataset().getDefaultGraph();
          return new ProjectNames(
              things(graph, snapshot.description().uriSpace()), statuses(graph));
        });
  }

  private static Map<String, Node> things(Graph graph, String space) {
    Map<String, Node> things = new TreeMap<>();
    for (String kind : KINDS) {
      String start = space + kind;
      graph.stream()
          .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
          .filter(term -> term.isURI() && term.getURI().startsWith(start))
          .forEach(thing -> things.putIfAbsent(thing.getURI().substring(start.length()), thing));
    }
    return Collections.unmodifiableMap(things);
  }

  private static Map<String, Node> statuses(Graph graph) {
    Map<String, Node> statuses = new TreeMap<>();
    graph.stream(Node.ANY, Kk.LICENSES_FACT, Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(Node::isURI)
        .forEach(status -> statuses.put(localName(status), status));
    return Collections.unmodifiableMap(statuses);
  }

  private static String localName(Node term) {
    return term.getURI().replaceFirst("^.*[#/]", "").toLowerCase(Locale.ROOT);
  }
}
