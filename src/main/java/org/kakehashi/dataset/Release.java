package org.kakehashi.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * A snapshot as written to disk.
 *
 * @param file the N-Quads file
 * @param quads how many it holds
 * @param graphs in how many named graphs
 */
public record Release(Path file, long quads, long graphs) {

  /**
   * Writes every named graph of a snapshot as N-Quads, sorted, so that equal releases are equal
   * files. The file appears whole or not at all.
   */
  public static Release write(Snapshot snapshot, Path folder) throws IOException {
    DatasetGraph dataset = snapshot.dataset();
    List<String> lines = Txn.calculateRead(dataset, () -> sortedQuads(dataset));
    long graphs = Txn.calculateRead(dataset, dataset::size);
    Files.createDirectories(folder);
    Path file = folder.resolve("kakehashi-" + snapshot.releaseId() + ".nq");
    Path unfinished = Files.createTempFile(folder, "release", ".part");
    Files.write(unfinished, lines, StandardCharsets.UTF_8);
    Files.move(
        unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return new Release(file, lines.size(), graphs);
  }

  private static List<String> sortedQuads(DatasetGraph dataset) {
    List<String> lines = new ArrayList<>();
    dataset
        .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> {
          if (!quad.isDefaultGraph()) {
            lines.add(NodeFmtLib.strNQ(quad));
          }
        });
    lines.sort(null);
    return lines;
  }
}
