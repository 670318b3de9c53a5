package org.kakehashi.dataset;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Oa;
import org.kakehashi.vocab.Prov;

/** The part of the authored graphs that has what it needs. */
final class ViewGraphs {
  private final Snapshot whole;
  private final Graph all;
  private final Set<Node> gone = new HashSet<>();

  ViewGraphs(Snapshot whole, Grounds grounds, LocalDate by) {
    this.whole = whole;
    this.all = whole.dataset().getDefaultGraph();
    gone.addAll(grounds.lacking(by));
    Set<Node> sources = grounds.lacking(Kk.SOURCE_DOCUMENT, by);
    sources.retainAll(originsOfOthers(sources));
    gone.removeAll(sources);
  }

  /**
   * What a remaining document derives from was there before it; and without its record, two copies
   * of it would pass for independent witnesses.
   */
  private Set<Node> originsOfOthers(Set<Node> lacking) {
    Deque<Node> open =
        all.stream(Node.ANY, RDF.Nodes.type, Kk.SOURCE_DOCUMENT)
            .map(Triple::getSubject)
            .filter(source -> !lacking.contains(source))
            .collect(Collectors.toCollection(ArrayDeque::new));
    Set<Node> origins = new HashSet<>();
    while (!open.isEmpty()) {
      all.stream(open.pop(), Prov.WAS_DERIVED_FROM, Node.ANY)
          .map(Triple::getObject)
          .filter(origins::add)
          .forEach(open::add);
    }
    return origins;
  }

  /** The graphs that are left; those of which nothing is left are not among them. */
  Map<Node, Graph> graphs() {
    Map<Node, Graph> graphs = new HashMap<>();
    whole
        .authored()
        .forEach((name, graph) -> {
          Graph left = whole.description().holdsStatements(name) ? claims(graph) : records(graph);
          if (!left.isEmpty()) {
            graphs.put(name, left);
          }
        });
    return graphs;
  }

  /** The statements that are left, and what the file says of the values that they give. */
  private Graph claims(Graph file) {
    Graph left = new GraphMem2Fast();
    copy(
        file,
        left,
        file.stream(Node.ANY, RDF.Nodes.type, Kk.STATEMENT)
            .map(Triple::getSubject)
            .filter(statement -> !gone.contains(statement))
            .toList());
    return left;
  }

  private Graph records(Graph file) {
    if (gone.stream().noneMatch(node -> mentions(file, node))) {
      return file;
    }
    Graph left = new GraphMem2Fast();
    copy(
        file,
        left,
        file.stream()
            .map(Triple::getSubject)
            .filter(subject -> !gone.contains(subject) && isOwn(file, subject))
            .collect(Collectors.toSet()));
    return left;
  }

  /** What has no name belongs to what names it. */
  private static boolean isOwn(Graph file, Node subject) {
    return subject.isURI() || !file.contains(Node.ANY, Node.ANY, subject);
  }

  private static boolean mentions(Graph file, Node node) {
    return file.contains(node, Node.ANY, Node.ANY) || file.contains(Node.ANY, Node.ANY, node);
  }

  /** Copies what is said of some nodes, and of what that names, as far as the file says it. */
  private void copy(Graph file, Graph left, Collection<Node> roots) {
    Deque<Node> open = new ArrayDeque<>(roots);
    Set<Node> seen = new HashSet<>(roots);
    while (!open.isEmpty()) {
      file.stream(open.pop(), Node.ANY, Node.ANY)
          .filter(triple -> remains(file, triple))
          .forEach(triple -> {
            left.add(triple);
            if (seen.add(triple.getObject())) {
              open.add(triple.getObject());
            }
          });
    }
  }

  /** No link to what is gone, nor to a passage of a document that is. */
  private boolean remains(Graph file, Triple triple) {
    return !gone.contains(triple.getObject())
        && !(triple.getObject().isBlank()
            && file.stream(triple.getObject(), Oa.HAS_SOURCE, Node.ANY)
                .anyMatch(of -> gone.contains(of.getObject())));
  }
}
