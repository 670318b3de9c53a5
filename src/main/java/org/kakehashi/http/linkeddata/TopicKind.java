package org.kakehashi.http.linkeddata;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Kk;

/** What kind of page tells of a topic. */
enum TopicKind {
  STATEMENT,
  SOURCE,
  CONFLICT,
  GRAPH,
  ONTOLOGY,
  /** An inference or a release: described by what derives it, not by claims. */
  DERIVED,
  THING;

  static TopicKind of(Node topic, Snapshot snapshot) {
    Graph all = snapshot.dataset().getDefaultGraph();
    Things things = new Things(snapshot);
    if (snapshot.dataset().containsGraph(topic)) {
      return GRAPH;
    } else if (topic.equals(things.ontology())) {
      return ONTOLOGY;
    } else if (things.isInference(topic) || topic.equals(things.release())) {
      return DERIVED;
    } else if (all.contains(topic, RDF.Nodes.type, Kk.STATEMENT)) {
      return STATEMENT;
    } else if (all.contains(topic, RDF.Nodes.type, Kk.CONFLICT)) {
      return CONFLICT;
    }
    return all.contains(topic, RDF.Nodes.type, Kk.SOURCE_DOCUMENT) ? SOURCE : THING;
  }
}
