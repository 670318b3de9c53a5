package org.kakehashi.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.corpus.ProjectDescription;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/**
 * Inferred triples, and apart from them one node for each that names its premises and the weakest
 * status among them.
 *
 * @param triples what follows from the facts and the ontology
 * @param explanations an {@code rdf:Statement} for each, with {@code prov:wasDerivedFrom} the
 *     statements it rests on, and the graphs that hold its other premises
 */
record InferredLayer(Graph triples, Graph explanations) {

  static InferredLayer derive(
      Closure closure, StatementIndex statements, ProjectDescription names) {
    Graph triples = new GraphMem2Fast();
    Graph explanations = new GraphMem2Fast();
    for (Triple inferred : closure.inferred()) {
      triples.add(inferred);
      explain(inferred, closure.premises(inferred), statements, names).forEach(explanations::add);
    }
    return new InferredLayer(triples, explanations);
  }

  private static List<Triple> explain(
      Triple inferred, Set<Triple> premises, StatementIndex statements, ProjectDescription names) {
    Node node = name(inferred, names);
    Graph explanation = new GraphMem2Fast();
    explanation.add(node, RDF.Nodes.type, RDF.Nodes.Statement);
    explanation.add(node, RDF.Nodes.subject, inferred.getSubject());
    explanation.add(node, RDF.Nodes.predicate, inferred.getPredicate());
    explanation.add(node, RDF.Nodes.object, inferred.getObject());
    premises.stream()
        .flatMap(premise -> statements.originsOf(premise).stream())
        .forEach(origin -> explanation.add(node, Prov.WAS_DERIVED_FROM, origin));
    premises.stream()
        .flatMap(premise -> statements.statusesOf(premise).stream())
        .max(Comparator.comparingInt(statements::weakness))
        .ifPresent(status -> explanation.add(node, Kk.STATUS, status));
    return explanation.stream().toList();
  }

  /** Named after its triple, so that the same inference keeps its IRI from release to release. */
  private static Node name(Triple inferred, ProjectDescription names) {
    byte[] text = NodeFmtLib.str(inferred).getBytes(StandardCharsets.UTF_8);
    return NodeFactory.createURI(names.uriSpace() + "inference/" + UUID.nameUUIDFromBytes(text));
  }
}
