package org.kakehashi.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;

/** Which statements make which triples facts, and how firmly. */
final class Licences {
  private final DatasetGraph authored;
  private final List<Node> strongestFirst;
  private final Map<Triple, Map<Node, Node>> statusByStatement = new HashMap<>();

  /**
   * Finds the licensed statements.
   *
   * @param authored the authored graphs by name, and their union as the default graph
   */
  Licences(DatasetGraph authored) {
    this.authored = authored;
    this.strongestFirst = StatusOrder.of(authored.getDefaultGraph()).strongestFirst();
    Layer.select("licensed.rq", authored.getDefaultGraph()).forEach(this::add);
  }

  /** All statements that make a fact. */
  Set<Node> statements() {
    return statusByStatement.values().stream()
        .flatMap(statements -> statements.keySet().stream())
        .collect(Collectors.toSet());
  }

  private void add(Binding row) {
    Triple triple = Triple.create(row.get("subject"), row.get("predicate"), row.get("object"));
    statusByStatement
        .computeIfAbsent(triple, first -> new HashMap<>())
        .put(row.get("statement"), row.get("status"));
  }

  /** The licensed triples. */
  Graph facts() {
    Graph facts = new GraphMem2Fast();
    statusByStatement.keySet().forEach(facts::add);
    return facts;
  }

  /** Where a premise comes from: the statements that license it, else the graphs that hold it. */
  Collection<Node> originsOf(Triple premise) {
    Map<Node, Node> licensing = statusByStatement.getOrDefault(premise, Map.of());
    return licensing.isEmpty() ? graphsWith(premise) : licensing.keySet();
  }

  private Set<Node> graphsWith(Triple premise) {
    return authored.stream(
            Node.ANY, premise.getSubject(), premise.getPredicate(), premise.getObject())
        .filter(quad -> !quad.isDefaultGraph())
        .map(Quad::getGraph)
        .collect(Collectors.toSet());
  }

  /**
   * How firmly several premises hold together: each is as firm as the firmest statement that
   * licenses it, and all together are as firm as the weakest of them. Types and axioms, which no
   * statement licenses, do not count.
   */
  Optional<Node> weakestOf(Set<Triple> premises) {
    return premises.stream()
        .map(premise -> statusByStatement.getOrDefault(premise, Map.of()).values())
        .filter(statuses -> !statuses.isEmpty())
        .map(statuses -> statuses.stream().min(byWeakness()).orElseThrow())
        .max(byWeakness());
  }

  private Comparator<Node> byWeakness() {
    return Comparator.comparingInt(status -> {
      int place = strongestFirst.indexOf(status);
      return place < 0 ? Integer.MAX_VALUE : place;
    });
  }
}
