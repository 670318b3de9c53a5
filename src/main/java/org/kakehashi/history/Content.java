package org.kakehashi.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.kakehashi.corpus.ProjectDescription;

/**
 * What the authored files of a release say of each thing, in a form that can be compared. What has
 * no name, such as a passage, is part of the value of the thing that names it.
 */
final class Content {
  /** Derived, or about the release itself. */
  private static final Set<String> LEFT_OUT =
      Set.of("direct", "inferred", "inferences", "rdf12", "dates", "catalogue", "releases");

  private final Map<Node, Map<Node, Set<String>>> said = new HashMap<>();
  private final Map<Node, Kind> kinds = new HashMap<>();

  private Content() {}

  static Content of(Map<Node, Graph> graphs, ProjectDescription project) {
    Content content = new Content();
    graphs.forEach((name, graph) -> {
      if (LEFT_OUT.stream().map(project::graph).noneMatch(name::equals)) {
        content.add(name, graph, name.equals(project.graph("ontology")));
      }
    });
    return content;
  }

  private void add(Node name, Graph graph, boolean ontology) {
    graph.stream()
        .filter(triple -> !isPart(triple.getSubject(), graph))
        .forEach(triple -> {
          Node thing = triple.getSubject().isBlank() ? name : triple.getSubject();
          said.computeIfAbsent(thing, first -> new HashMap<>())
              .computeIfAbsent(triple.getPredicate(), first -> new TreeSet<>())
              .add(thing.equals(name) ? whole(triple, graph) : text(triple.getObject(), graph));
          kinds.merge(
              thing,
              kind(thing, name, graph, ontology),
              (one, two) -> one.compareTo(two) < 0 ? one : two);
        });
  }

  private static boolean isPart(Node subject, Graph graph) {
    return subject.isBlank() && graph.contains(Node.ANY, Node.ANY, subject);
  }

  private static Kind kind(Node thing, Node name, Graph graph, boolean ontology) {
    if (thing.equals(name)) {
      return Kind.REST;
    }
    return ontology ? Kind.TERM : Kind.of(thing, graph);
  }

  /** What nothing names can be told from its like by all that is said of it only. */
  private static String whole(Triple triple, Graph graph) {
    return text(triple.getSubject(), graph) + text(triple.getObject(), graph);
  }

  private static String text(Node node, Graph graph) {
    return text(node, graph, new HashSet<>());
  }

  private static String text(Node node, Graph graph, Set<Node> open) {
    if (!node.isBlank()) {
      return NodeFmtLib.strNT(node);
    }
    if (!open.add(node)) {
      return "…";
    }
    String text =
        graph.stream(node, Node.ANY, Node.ANY)
            .map(triple ->
                NodeFmtLib.strNT(triple.getPredicate())
                    + " "
                    + text(triple.getObject(), graph, open))
            .sorted()
            .toList()
            .toString();
    open.remove(node);
    return text;
  }

  Set<Node> things() {
    return said.keySet();
  }

  boolean has(Node thing) {
    return said.containsKey(thing);
  }

  Kind kind(Node thing) {
    return kinds.getOrDefault(thing, Kind.REST);
  }

  /** The properties of which a thing has not the same values in another release. */
  Set<Node> differing(Node thing, Content other) {
    Map<Node, Set<String>> here = said.getOrDefault(thing, Map.of());
    Map<Node, Set<String>> there = other.said.getOrDefault(thing, Map.of());
    Set<Node> properties = new HashSet<>(here.keySet());
    properties.addAll(there.keySet());
    properties.removeIf(property ->
        here.getOrDefault(property, Set.of()).equals(there.getOrDefault(property, Set.of())));
    return properties;
  }
}
