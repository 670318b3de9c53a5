package org.kakehashi.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;

/** The copied files of the W3C's test suite, by the addresses that they have on the web. */
final class SuiteFiles {
  private static final Path FOLDER = Path.of("src/test/resources/w3c");
  private static final String ADDRESS = "https://w3c.github.io/rdf-tests/sparql/";

  private SuiteFiles() {}

  static List<String> manifests() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.endsWith("manifest.ttl"))
          .map(SuiteFiles::address)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a file lies within the suite, such as sparql11/bind/bind01.rq. */
  static String within(String address) {
    if (!address.startsWith(ADDRESS)) {
      throw new IllegalArgumentException("not a file of the suite: " + address);
    }
    return address.substring(ADDRESS.length());
  }

  static Path path(String address) {
    return FOLDER.resolve(within(address));
  }

  private static String address(Path file) {
    return ADDRESS + FOLDER.relativize(file).toString().replace('\\', '/');
  }

  static String text(String address) {
    try {
      return Files.readString(path(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Warnings are dropped: ill-formed literals are what some cases are about. */
  static Graph graph(String address) {
    Graph graph = new GraphMem2Fast();
    RDFParser.source(path(address))
        .base(address)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(StreamRDFLib.graph(graph));
    return graph;
  }
}
