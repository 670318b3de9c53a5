package org.kakehashi.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.CorpusFile;
import org.kakehashi.support.TheProject;

/** Fixtures of shapes and checks, read together with the real ontology. */
final class FixtureCorpus {
  private static final Path FIXTURES = TheProject.FOLDER.resolve("src/test/resources");

  private FixtureCorpus() {}

  /** The names of the folders with fixtures of one kind. */
  static Stream<String> names(String kind) {
    try (Stream<Path> folders = Files.list(FIXTURES.resolve(kind))) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .sorted(Comparator.naturalOrder())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The real ontology and shapes with one Turtle fixture as the only data. */
  static Corpus withData(String fixture) {
    Graph graph = new GraphMem2Fast();
    RDFDataMgr.read(graph, FIXTURES.resolve(fixture).toString());
    List<CorpusFile> files =
        new ArrayList<>(
            TheProject.corpus().files().stream()
                .filter(file -> file.role() != CorpusFile.Role.DATA)
                .toList());
    files.add(new CorpusFile(fixture, CorpusFile.Role.DATA, graph, Map.of(), Optional.empty()));
    Corpus real = TheProject.corpus();
    return new Corpus(
        real.root(),
        files,
        real.queries(),
        Optional.of(real.requireDescription()),
        real.prefixes(),
        List.of(),
        real.digest());
  }

  /** A TriG fixture with the union of its graphs as the default graph. */
  static DatasetGraph dataset(String fixture) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFDataMgr.read(dataset, FIXTURES.resolve(fixture).toString());
    dataset
        .listGraphNodes()
        .forEachRemaining(
            name -> dataset.getGraph(name).stream().forEach(dataset.getDefaultGraph()::add));
    return dataset;
  }
}
