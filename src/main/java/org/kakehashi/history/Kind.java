package org.kakehashi.history;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Kk;

/** What kinds of things releases differ in, in the order in which people are told of them. */
public enum Kind {
  STATEMENT,
  ENTITY,
  SOURCE,
  CONFLICT,
  TERM,
  /** What is said of no single thing, such as that some classes have nothing in common. */
  REST;

  private static final Map<Node, Kind> BY_CLASS =
      Map.of(Kk.STATEMENT, STATEMENT, Kk.SOURCE_DOCUMENT, SOURCE, Kk.CONFLICT, CONFLICT);

  /** The kind of a thing of a release. */
  public static Kind of(Node thing, Snapshot release) {
    if (release.dataset().containsGraph(thing)) {
      return REST;
    }
    Node ontology = release.description().graph("ontology");
    if (release.dataset().getGraph(ontology).contains(thing, Node.ANY, Node.ANY)) {
      return TERM;
    }
    Graph all = release.dataset().getDefaultGraph();
    return all.contains(thing, Node.ANY, Node.ANY) ? of(thing, all) : byName(thing);
  }

  /** Of what was withdrawn only the name is left, which tells what it named. */
  private static Kind byName(Node thing) {
    String path = thing.getURI().replaceFirst("/[^/]*$", "");
    return switch (path.replaceFirst(".*/", "")) {
      case "statement" -> STATEMENT;
      case "source" -> SOURCE;
      case "conflict" -> CONFLICT;
      default -> thing.getURI().contains("#") ? TERM : ENTITY;
    };
  }

  /** The kind of a thing that a graph describes. */
  static Kind of(Node thing, Graph graph) {
    return graph.stream(thing, RDF.Nodes.type, Node.ANY)
        .flatMap(type -> Optional.ofNullable(BY_CLASS.get(type.getObject())).stream())
        .min(Kind::compareTo)
        .orElse(ENTITY);
  }
}
