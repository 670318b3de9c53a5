package org.kakehashi.corpus;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One Turtle file, parsed, with the line of each triple.
 *
 * @param path relative to the project folder, with forward slashes
 * @param role what the file is to the pipeline
 * @param graph its triples, term for term as written
 * @param lines where each triple stands
 * @param title what people call it, where its header says so
 */
public record CorpusFile(
    String path, Role role, Graph graph, Map<Triple, Integer> lines, Optional<LangText> title) {

  /** What a file is to the pipeline. */
  public enum Role {
    /** Classes, properties and schemes, under {@code ontology/}. */
    ONTOLOGY,
    /** SHACL shapes, under {@code ontology/shapes/}. */
    SHAPES,
    /** Statements, entities, sources and conflicts, under {@code data/}. */
    DATA
  }

  /** Where a triple stands in this file. */
  Optional<Location> locate(Triple triple) {
    return Optional.ofNullable(lines.get(triple)).map(line -> new Location(path, line));
  }

  /** Where a subject is first spoken of in this file. */
  Optional<Location> locate(Node subject) {
    return graph.stream(subject, Node.ANY, Node.ANY)
        .map(lines::get)
        .filter(Objects::nonNull)
        .min(Integer::compare)
        .map(line -> new Location(path, line));
  }
}
