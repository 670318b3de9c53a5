package org.kakehashi.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.kakehashi.corpus.ProjectDescription;

/**
 * A release as it was written by {@code kakehashi build}.
 *
 * @param id its name
 * @param content what its authored files said
 */
public record EarlierRelease(String id, Content content) {

  /**
   * Reads one.
   *
   * @param paths N-Quads files, or folders that hold them
   * @param project of which it must be a release
   * @throws UnreadableRelease when it is none
   */
  public static EarlierRelease read(List<Path> paths, ProjectDescription project) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    paths.stream().flatMap(path -> files(path).stream()).forEach(file -> parse(file, dataset));
    String id = id(dataset, project);
    Map<Node, Graph> graphs = new HashMap<>();
    dataset.listGraphNodes().forEachRemaining(name -> graphs.put(name, dataset.getGraph(name)));
    return new EarlierRelease(id, Content.of(graphs, project));
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      if (!Files.isRegularFile(path)) {
        throw UnreadableRelease.missing(path);
      }
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      List<Path> files = inside.filter(file -> file.toString().endsWith(".nq")).sorted().toList();
      if (files.isEmpty()) {
        throw UnreadableRelease.empty(path);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parse(Path file, DatasetGraph into) {
    try {
      RDFParser.create().source(file).forceLang(Lang.NQUADS).errorHandler(strict(file)).parse(into);
    } catch (RiotException e) {
      // Without a place only where the file is not text at all.
      throw UnreadableRelease.syntax(file, 1, String.valueOf(e.getMessage()));
    }
  }

  private static ErrorHandler strict(Path file) {
    return new ErrorHandler() {
      @Override
      public void warning(String message, long line, long column) {
        // An older release may hold values that this version would warn of; it is compared as is.
      }

      @Override
      public void error(String message, long line, long column) {
        throw UnreadableRelease.syntax(file, line, message);
      }

      @Override
      public void fatal(String message, long line, long column) {
        throw UnreadableRelease.syntax(file, line, message);
      }
    };
  }

  private static String id(DatasetGraph dataset, ProjectDescription project) {
    List<Triple> named =
        dataset.stream(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), Node.ANY)
            .filter(quad -> quad.getGraph().isURI())
            .filter(quad -> quad.getGraph().getURI().endsWith("/graph/catalogue"))
            .map(quad -> quad.asTriple())
            .distinct()
            .toList();
    if (named.isEmpty()) {
      throw UnreadableRelease.unnamed();
    }
    named.stream()
        .map(Triple::getSubject)
        .filter(subject -> !subject.equals(project.dataset()))
        .forEach(subject -> {
          throw UnreadableRelease.foreign(subject.toString());
        });
    if (named.size() > 1) {
      throw UnreadableRelease.several(
          named.stream()
              .map(triple -> triple.getObject().getLiteralLexicalForm())
              .sorted()
              .collect(Collectors.joining(", ")));
    }
    return named.get(0).getObject().getLiteralLexicalForm();
  }
}
