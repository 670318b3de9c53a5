package org.kakehashi.corpus;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/**
 * A project folder as read: parsed files, stored queries, and what could not be read.
 *
 * @param root the project folder
 * @param files Turtle files in path order
 * @param queries stored queries in path order
 * @param description what the project says of itself; empty only when {@code trouble} says why
 * @param prefixes every prefix that the Turtle files declare
 * @param trouble findings of the reading itself; a corpus with any cannot be accepted
 * @param digest SHA-256 of all files that go into a release, in hexadecimal
 */
public record Corpus(
    Path root,
    List<CorpusFile> files,
    List<QueryFile> queries,
    Optional<ProjectDescription> description,
    PrefixMap prefixes,
    List<Finding> trouble,
    String digest) {

  /**
   * Reads a project folder. Never throws for what is wrong in the files: that is in {@link
   * #trouble()}.
   *
   * @throws java.io.UncheckedIOException when a file cannot be read at all
   */
  public static Corpus read(Path projectFolder) {
    return CorpusReader.read(projectFolder.toAbsolutePath().normalize());
  }

  /** What the project says of itself, where the corpus has no trouble. */
  public ProjectDescription requireDescription() {
    return description.orElseThrow(
        () -> new IllegalStateException("a corpus with trouble has no description"));
  }

  /** The authored graphs by name, with their union, without the shapes, as the default graph. */
  public DatasetGraph authoredDataset() {
    DatasetGraph dataset = new DatasetGraphMapLink(new GraphMem2Fast());
    authoredGraphs()
        .forEach((name, graph) -> {
          dataset.addGraph(name, graph);
          GraphUtil.addInto(dataset.getDefaultGraph(), graph);
        });
    return dataset;
  }

  /** The authored graphs by name, without the shapes. */
  public Map<Node, Graph> authoredGraphs() {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    for (CorpusFile file : files) {
      if (file.role() != CorpusFile.Role.SHAPES) {
        Node name = requireDescription().graphOf(file);
        GraphUtil.addInto(graphs.computeIfAbsent(name, first -> new GraphMem2Fast()), file.graph());
      }
    }
    return graphs;
  }

  /** The files of one role. */
  public Stream<CorpusFile> files(CorpusFile.Role role) {
    return files.stream().filter(file -> file.role() == role);
  }

  /** The triples of some roles in one new graph. */
  public Graph union(CorpusFile.Role... roles) {
    List<CorpusFile.Role> wanted = List.of(roles);
    Graph union = new GraphMem2Fast();
    files.stream()
        .filter(file -> wanted.contains(file.role()))
        .forEach(file -> GraphUtil.addInto(union, file.graph()));
    return union;
  }

  /** Where a triple stands, if any file has it. */
  public Optional<Location> locate(Triple triple) {
    return files.stream().flatMap(file -> file.locate(triple).stream()).findFirst();
  }

  /** Where a subject is first described; data files win over the ontology. */
  public Optional<Location> locate(Node subject) {
    return Stream.of(CorpusFile.Role.DATA, CorpusFile.Role.ONTOLOGY, CorpusFile.Role.SHAPES)
        .flatMap(this::files)
        .flatMap(file -> file.locate(subject).stream())
        .findFirst();
  }

  /** The stored queries of one folder under {@code queries/}. */
  public Stream<QueryFile> queries(String folder) {
    return queries.stream().filter(query -> query.name().startsWith(folder + "/"));
  }
}
