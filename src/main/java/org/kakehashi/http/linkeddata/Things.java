package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Kk;

/** What there is to tell of in a release, or in what could be known of it. */
final class Things {
  private static final List<Node> ABOUT =
      List.of(RDF.Nodes.subject, RDF.Nodes.object, Kk.REGARDING);

  private final Snapshot snapshot;
  private final DatasetGraph dataset;
  private final Graph all;
  private final Addresses addresses;

  Things(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.dataset = snapshot.dataset();
    this.all = dataset.getDefaultGraph();
    this.addresses = new Addresses(snapshot.description().uriSpace());
  }

  /** The thing whose document tells of a thing: itself, or the ontology for one of its versions. */
  Optional<Node> documented(Node thing) {
    if (thing.equals(addresses.thing(""))) {
      // The data set itself has the front page.
      return Optional.empty();
    }
    if (isKnown(thing)) {
      return Optional.of(thing);
    }
    return all.stream(Node.ANY, OWL2.versionIRI.asNode(), thing)
        .map(Triple::getSubject)
        .findFirst();
  }

  private boolean isKnown(Node thing) {
    return all.contains(thing, Node.ANY, Node.ANY)
        || dataset.containsGraph(thing)
        || isInference(thing)
        || thing.equals(release())
        || thing.equals(ontology());
  }

  Node ontology() {
    return addresses.thing("ontology");
  }

  Node release() {
    return addresses.thing("release/" + snapshot.releaseId());
  }

  Graph inferences() {
    return dataset.getGraph(snapshot.description().graph("inferences"));
  }

  boolean isInference(Node thing) {
    return inferences().contains(thing, Node.ANY, Node.ANY);
  }

  /** The statements about a thing. */
  Stream<Node> claimsAbout(Node thing) {
    return ABOUT.stream()
        .flatMap(part -> all.stream(Node.ANY, part, thing))
        .map(Triple::getSubject)
        .filter(node -> all.contains(node, RDF.Nodes.type, Kk.STATEMENT))
        .distinct();
  }
}
