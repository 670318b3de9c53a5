package org.kakehashi.dataset;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
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
 */
public record Snapshot(
    String releaseId,
    ProjectDescription description,
    DatasetGraph dataset,
    PrefixMap prefixes,
    List<QueryFile> queries) {

  /**
   * Builds the snapshot of an accepted corpus, with its derived layers.
   *
   * @param progress told the name of each step as it begins
   */
  public static Snapshot build(Accepted accepted, Consumer<String> progress) {
    return new SnapshotBuilder(accepted.corpus(), progress).build();
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
