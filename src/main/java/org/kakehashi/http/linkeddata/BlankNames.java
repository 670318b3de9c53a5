package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Gives blank nodes names that depend on the content of the graph alone, so that a document has the
 * same bytes after every start and its strong entity tag tells the truth (RFC 9110, 8.8.1).
 */
final class BlankNames {
  private final Graph graph;
  private final Map<Node, String> written = new LinkedHashMap<>();
  private final Set<Node> open = new HashSet<>();
  private final Map<Node, Node> names = new LinkedHashMap<>();

  private BlankNames(Graph graph) {
    this.graph = graph;
  }

  static Map<Node, Node> of(Graph graph) {
    BlankNames blanks = new BlankNames(graph);
    graph.stream().map(Triple::getSubject).filter(Node::isBlank).distinct().forEach(blanks::write);
    graph.stream().map(Triple::getObject).filter(Node::isBlank).distinct().forEach(blanks::write);
    List<Node> order = new ArrayList<>(blanks.written.keySet());
    order.sort(Comparator.comparing(node -> blanks.owners(node) + blanks.write(node)));
    for (Node blank : order) {
      blanks.names.put(blank, NodeFactory.createBlankNode("b" + blanks.names.size()));
    }
    return blanks.names;
  }

  /** Who points to it, because things without a name may have equal content. */
  private String owners(Node blank) {
    return graph.stream(Node.ANY, Node.ANY, blank)
        .map(triple -> write(triple.getSubject()) + NodeFmtLib.strNT(triple.getPredicate()))
        .sorted()
        .toList()
        .toString();
  }

  /** What is said of a node, all the way down. */
  private String write(Node node) {
    if (!node.isBlank()) {
      return NodeFmtLib.strNT(node);
    }
    String known = written.get(node);
    if (known != null) {
      return known;
    }
    if (!open.add(node)) {
      return "…";
    }
    String text =
        graph.stream(node, Node.ANY, Node.ANY)
            .map(triple -> NodeFmtLib.strNT(triple.getPredicate()) + write(triple.getObject()))
            .sorted()
            .toList()
            .toString();
    open.remove(node);
    written.put(node, text);
    return text;
  }
}
