package org.kakehashi.search;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.search.Entry.Caveat;
import org.kakehashi.vocab.Kk;

/** Reads from a snapshot what can be found in it. */
final class EntryReader {
  private final Snapshot snapshot;
  private final Graph graph;
  private final WordingReader wordings;
  private final ClaimLinks claims;
  private final SpanReader spans;

  EntryReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.graph = snapshot.dataset().getDefaultGraph();
    this.wordings = new WordingReader(graph);
    this.claims = new ClaimLinks(graph);
    this.spans = new SpanReader(graph);
  }

  /** Every entry, in the order of the IRIs. */
  List<Entry> read() {
    return kinds().entrySet().stream()
        .filter(thing -> thing.getKey().isURI())
        .sorted(Comparator.comparing(thing -> thing.getKey().getURI()))
        .map(thing -> entry(thing.getKey(), thing.getValue()))
        .toList();
  }

  private Map<Node, Kind> kinds() {
    Map<Node, Kind> kinds = new LinkedHashMap<>();
    instances(Kk.STATEMENT).forEach(node -> kinds.put(node, Kind.STATEMENT));
    instances(Kk.SOURCE_DOCUMENT).forEach(node -> kinds.putIfAbsent(node, Kind.SOURCE));
    instances(Kk.CONFLICT).forEach(node -> kinds.putIfAbsent(node, Kind.CONFLICT));
    subjects("entities")
        .forEach(node -> kinds.putIfAbsent(node, isConcept(node) ? Kind.CONCEPT : Kind.ENTITY));
    subjects("ontology").forEach(node -> kinds.putIfAbsent(node, Kind.TERM));
    return kinds;
  }

  private Stream<Node> instances(Node type) {
    return graph.stream(Node.ANY, RDF.Nodes.type, type).map(triple -> triple.getSubject());
  }

  /** What a layer describes; a thing without a type is only mentioned there. */
  private Stream<Node> subjects(String layer) {
    return snapshot.dataset().getGraph(snapshot.description().graph(layer)).stream(
            Node.ANY, RDF.Nodes.type, Node.ANY)
        .map(triple -> triple.getSubject())
        .distinct();
  }

  private boolean isConcept(Node node) {
    return graph.contains(node, RDF.Nodes.type, SKOS.Concept.asNode())
        || graph.contains(node, RDF.Nodes.type, SKOS.ConceptScheme.asNode());
  }

  private Entry entry(Node node, Kind kind) {
    return new Entry(
        node,
        kind,
        wordings.read(node),
        claims.values(node, kind),
        claims.of(node, kind),
        spans.read(node),
        spans.times(node),
        caveats(node));
  }

  private Set<Caveat> caveats(Node node) {
    Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    if (graph.contains(node, Kk.NEGATED, NodeValue.TRUE.asNode())) {
      caveats.add(Caveat.DENIED);
    }
    if (graph.contains(node, Kk.RANK, Kk.DEPRECATED)) {
      caveats.add(Caveat.SET_ASIDE);
    }
    return caveats;
  }
}
