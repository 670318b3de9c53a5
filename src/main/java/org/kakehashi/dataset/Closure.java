package org.kakehashi.dataset;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.reasoner.Derivation;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.reasoner.rulesys.RuleDerivation;
import org.apache.jena.vocabulary.RDF;

/**
 * The OWL 2 RL closure of facts under an ontology, with the premises of each inferred triple.
 *
 * @see <a href="https://www.w3.org/TR/owl2-profiles/#OWL_2_RL">OWL 2 RL</a>
 */
final class Closure {
  private final Graph ontology;
  private final InfGraph inference;

  /**
   * Computes the closure.
   *
   * @param ontology classes, properties and axioms
   * @param facts what holds of individuals: licensed triples and types
   */
  Closure(Graph ontology, Graph facts) {
    this.ontology = ontology;
    Graph all = new GraphMem2Fast();
    GraphUtil.addInto(all, ontology);
    GraphUtil.addInto(all, facts);
    List<Rule> rules = Rule.parseRules(Layer.resource("owl-rl.rules"));
    GenericRuleReasoner reasoner = new GenericRuleReasoner(rules);
    reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
    reasoner.setDerivationLogging(true);
    this.inference = reasoner.bind(all);
    inference.prepare();
  }

  /** Inferred triples about individuals that no one stated. */
  List<Triple> inferred() {
    return inference.getDeductionsGraph().stream()
        .filter(triple -> !triple.getPredicate().isBlank())
        .filter(triple -> !ontology.contains(triple.getSubject(), RDF.Nodes.type, Node.ANY))
        .toList();
  }

  /** The stated triples, axioms included, that one derivation of an inferred triple rests on. */
  Set<Triple> premises(Triple inferred) {
    Set<Triple> stated = new LinkedHashSet<>();
    collect(inferred, stated, new HashSet<>());
    return stated;
  }

  private void collect(Triple triple, Set<Triple> stated, Set<Triple> seen) {
    if (!seen.add(triple)) {
      return;
    }
    Iterator<Derivation> derivations = inference.getDerivation(triple);
    if (derivations != null
        && derivations.hasNext()
        && derivations.next() instanceof RuleDerivation rule) {
      rule.getMatches().forEach(match -> collect(match, stated, seen));
    } else {
      stated.add(triple);
    }
  }
}
