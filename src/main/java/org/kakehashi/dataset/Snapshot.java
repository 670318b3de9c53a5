package org.kakehashi.dataset;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.ProjectDescription;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.validation.Accepted;

/**
 * One release of the data, ready to be asked; it never changes.
 *
 * @param releaseId digest of everything that went into it: equal files, equal id
 * @param description what the project says of itself
 * @param dataset named graphs, and as default graph the union that a newcomer expects; refuses
 *     writes
 * @param prefixes for reading and writing terms
 * @param queries the stored queries that people may run
 * @param authored the graphs from which the others were derived; they refuse writes
 */
public record Snapshot(
    String releaseId,
    ProjectDescription description,
    DatasetGraph dataset,
    PrefixMap prefixes,
    List<QueryFile> queries,
    Map<Node, Graph> authored) {

  /**
   * Builds the snapshot of an accepted corpus, with its derived layers.
   *
   * @param progress told the name of each step as it begins
   */
  public static Snapshot build(Accepted accepted, Consumer<String> progress) {
    Corpus corpus = accepted.corpus();
    ProjectDescription description = corpus.requireDescription();
    Map<Node, Graph> authored = corpus.authoredGraphs();
    String releaseId = SnapshotBuilder.releaseId(corpus);
    return new Snapshot(
        releaseId,
        description,
        new SnapshotBuilder(description, authored, progress).build(releaseId),
        corpus.prefixes(),
        corpus.queries().stream().filter(query -> query.check().isEmpty()).toList(),
        authored.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, graph -> new GraphReadOnly(graph.getValue()))));
  }

  /** The same release with fewer authored graphs, and what follows from those. */
  Snapshot with(Map<Node, Graph> fewer) {
    DatasetGraph derived = new SnapshotBuilder(description, fewer, step -> {}).build(releaseId);
    return new Snapshot(releaseId, description, derived, prefixes, queries, Map.copyOf(fewer));
  }

  /** The number of triples that a plain query sees. */
  public long size() {
    return dataset.getDefaultGraph().size();
  }

  /** The prefixes in the form that Jena's query and result classes take. */
  public PrefixMapping prefixMapping() {
    return Prefixes.adapt(prefixes);
  }
}
