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
 * One release of the data, ready to be asked; it never changes. Its constructor is not public, so
 * that nothing can be served but what was accepted, and what follows from it.
 */
public final class Snapshot {
  private final String releaseId;
  private final ProjectDescription description;
  private final DatasetGraph dataset;
  private final PrefixMap prefixes;
  private final List<QueryFile> queries;
  private final Map<Node, Graph> authored;
  private final Vocabulary vocabulary;

  Snapshot(
      String releaseId,
      ProjectDescription description,
      DatasetGraph dataset,
      PrefixMap prefixes,
      List<QueryFile> queries,
      Map<Node, Graph> authored,
      Vocabulary vocabulary) {
    this.releaseId = releaseId;
    this.description = description;
    this.dataset = dataset;
    this.prefixes = prefixes;
    this.queries = List.copyOf(queries);
    this.authored = Map.copyOf(authored);
    this.vocabulary = vocabulary;
  }

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
                    Map.Entry::getKey, graph -> new GraphReadOnly(graph.getValue()))),
        Vocabulary.of(corpus));
  }

  /** The same release with fewer authored graphs, and what follows from those. */
  Snapshot with(Map<Node, Graph> fewer) {
    DatasetGraph derived = new SnapshotBuilder(description, fewer, step -> {}).build(releaseId);
    return new Snapshot(
        releaseId, description, derived, prefixes, queries, Map.copyOf(fewer), vocabulary);
  }

  /** Digest of everything that went into it: equal files, equal id. */
  public String releaseId() {
    return releaseId;
  }

  /** What the project says of itself. */
  public ProjectDescription description() {
    return description;
  }

  /** Named graphs, and as default graph the union that a newcomer expects; it refuses writes. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** For reading and writing terms. */
  public PrefixMap prefixes() {
    return prefixes;
  }

  /** The stored queries that people may run. */
  public List<QueryFile> queries() {
    return queries;
  }

  /** How the files of the ontology arrange its terms, and the rules for them. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The graphs from which the others were derived; they refuse writes. */
  public Map<Node, Graph> authored() {
    return authored;
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
