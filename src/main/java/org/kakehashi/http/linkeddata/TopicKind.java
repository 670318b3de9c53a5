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
  /** Described by what derives it, not by claims. */
  INFERENCE,
  /** The one that is served, or one before it. */
  RELEASE,
  THING;

  static TopicKind of(Node topic, Snapshot snapshot) {
    Graph all = snapshot.dataset().getDefaultGraph();
    Things things = new Things(snapshot);
    if (snapshot.dataset().containsGraph(topic)) {
      return GRAPH;
    } else if (topic.equals(things.ontology())) {
      return ONTOLOGY;
    } else if (things.isInference(topic)) {
      return INFERENCE;
    } else if (topic.equals(things.release()) || all.contains(topic, RDF.Nodes.type, Kk.RELEASE)) {
      return RELEASE;
    } else if (all.contains(topic, RDF.Nodes.type, Kk.STATEMENT)) {
      return STATEMENT;
    } else if (all.contains(topic, RDF.Nodes.type, Kk.CONFLICT)) {
      return CONFLICT;
    }
    return all.contains(topic, RDF.Nodes.type, Kk.SOURCE_DOCUMENT) ? SOURCE : THING;
  }
}
