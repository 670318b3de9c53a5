package org.kakehashi.dataset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.vocabulary.RDF;

/**
 * The OWL 2 RL closure of facts under an ontology, with the premises of each inferred triple.
 *
 * @see <a href="https://www.w3.org/TR/owl2-profiles/#OWL_2_RL">OWL 2 RL</a>
 */
final class Closure {
  /** Enough to show that a thing follows in several ways, without listing combinations. */
  private static final int MAX_SUPPORTS = 8;

  private final Graph ontology;
  private final Graph stated = new GraphMem2Fast();
  private final InfGraph inference;
  private final Derivations derivations;

  /**
   * Computes the closure.
   *
   * @param ontology classes, properties and axioms
   * @param facts what holds of individuals: licensed triples and types
   */
  Closure(Graph ontology, Graph facts) {
    this.ontology = ontology;
    GraphUtil.addInto(stated, ontology);
    GraphUtil.addInto(stated, facts);
    List<Rule> rules = Rule.parseRules(Layer.resource("owl-rl.rules"));
    GenericRuleReasoner reasoner = new GenericRuleReasoner(rules);
    reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
    this.inference = reasoner.bind(stated);
    inference.prepare();
    Graph closure = new GraphMem2Fast();
    GraphUtil.addInto(closure, stated);
    GraphUtil.addInto(closure, inference.getDeductionsGraph());
    this.derivations = new Derivations(rules, closure);
  }

  /** Inferred triples about individuals that no one stated. */
  List<Triple> inferred() {
    return inference.getDeductionsGraph().stream()
        .filter(triple -> !triple.getPredicate().isBlank())
        .filter(triple -> !ontology.contains(triple.getSubject(), RDF.Nodes.type, Node.ANY))
        .toList();
  }

  /**
   * The ways in which an inferred triple follows: each is a set of stated triples, axioms included,
   * that suffices. At most eight are given.
   */
  Set<Set<Triple>> supports(Triple inferred) {
    return supports(inferred, Set.of());
  }

  /** Leaves out what would rest on itself, such as one half of a symmetric pair on the other. */
  private Set<Set<Triple>> supports(Triple triple, Set<Triple> above) {
    if (stated.contains(triple)) {
      return Set.of(Set.of(triple));
    }
    Set<Triple> path = union(above, Set.of(triple));
    return derivations.of(triple).stream()
        .filter(premises -> premises.stream().noneMatch(path::contains))
        .flatMap(premises -> together(premises, path).stream())
        .limit(MAX_SUPPORTS)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Set<Triple>> together(List<Triple> premises, Set<Triple> path) {
    Set<Set<Triple>> combined = Set.of(Set.of());
    for (Triple premise : premises) {
      Set<Set<Triple>> ways = supports(premise, path);
      combined =
          combined.stream()
              .flatMap(sofar -> ways.stream().map(way -> union(sofar, way)))
              .limit(MAX_SUPPORTS)
              .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    return combined;
  }

  private static Set<Triple> union(Set<Triple> one, Set<Triple> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
