package org.kakehashi.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
 * Inferred triples, and apart from them a node for each way in which one follows.
 *
 * @param triples what follows from the facts and the ontology
 * @param explanations an {@code rdf:Statement} for each way, with {@code prov:wasDerivedFrom} the
 *     statements it rests on and the graphs that hold its other premises, and with the weakest
 *     status among the premises
 */
record InferredLayer(Graph triples, Graph explanations) {

  static InferredLayer derive(Closure closure, Licences licences, ProjectDescription names) {
    InferredLayer layer = new InferredLayer(new GraphMem2Fast(), new GraphMem2Fast());
    for (Triple inferred : closure.inferred()) {
      layer.triples.add(inferred);
      closure
          .supports(inferred)
          .forEach(premises -> layer.explain(inferred, premises, licences, names));
    }
    return layer;
  }

  private void explain(
      Triple inferred, Set<Triple> premises, Licences licences, ProjectDescription names) {
    Node node = name(inferred, premises, names);
    explanations.add(node, RDF.Nodes.type, RDF.Nodes.Statement);
    explanations.add(node, RDF.Nodes.subject, inferred.getSubject());
    explanations.add(node, RDF.Nodes.predicate, inferred.getPredicate());
    explanations.add(node, RDF.Nodes.object, inferred.getObject());
    premises.stream()
        .flatMap(premise -> licences.originsOf(premise).stream())
        .forEach(origin -> explanations.add(node, Prov.WAS_DERIVED_FROM, origin));
    licences.weakestOf(premises).ifPresent(status -> explanations.add(node, Kk.STATUS, status));
  }

  /** Named after triple and premises, so that an inference keeps its IRI between releases. */
  private static Node name(Triple inferred, Set<Triple> premises, ProjectDescription names) {
    String text =
        NodeFmtLib.str(inferred)
            + premises.stream()
                .filter(premise -> !premise.getObject().isBlank())
                .filter(premise -> !premise.getSubject().isBlank())
                .map(NodeFmtLib::str)
                .sorted()
                .collect(Collectors.joining("\n"));
    UUID id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    return NodeFactory.createURI(names.uriSpace() + "inference/" + id);
  }
}
