package org.kakehashi.corpus;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a project says of itself: its one {@code dcat:Dataset} with a {@code void:uriSpace}.
 *
 * @param dataset the IRI of the data set
 * @param uriSpace the IRI that all its own IRIs begin with, ending in a slash
 * @param title name of the data set
 * @param description what it holds, in a sentence or two
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 */
public record ProjectDescription(
    Node dataset, String uriSpace, LangText title, LangText description) {
  private static final String STATEMENTS = "source/";

  /** The IRI of a named graph of this project. */
  public Node graph(String name) {
    return NodeFactory.createURI(uriSpace + "graph/" + name);
  }

  /** Whether a named graph holds a file of statements. */
  public boolean holdsStatements(Node graph) {
    return graph.getURI().startsWith(graph(STATEMENTS).getURI());
  }

  /**
   * The named graph that holds an authored file: {@code data/statements/KEY.ttl} is {@code
   * source/KEY}, other data go by the first name under {@code data/}, and the ontology is one
   * graph.
   */
  public Node graphOf(CorpusFile file) {
    if (file.role() != CorpusFile.Role.DATA) {
      return graph(file.role() == CorpusFile.Role.SHAPES ? "shapes" : "ontology");
    }
    String below = file.path().substring("data/".length()).replaceFirst("\\.ttl$", "");
    if (below.startsWith("statements/")) {
      return graph(STATEMENTS + below.substring("statements/".length()));
    }
    return graph(below.split("/", 2)[0]);
  }
}
