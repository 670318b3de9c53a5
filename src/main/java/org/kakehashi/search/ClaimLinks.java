package org.kakehashi.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** What statements tell of things: where they stand, what they are about, by whom. */
final class ClaimLinks {
  private final Graph graph;

  /** What something is said to cover, whether or not that is a fact. */
  private final Set<Node> topics;

  ClaimLinks(Graph graph) {
    this.graph = graph;
    this.topics =
        subjects(RDF.Nodes.predicate, Kk.COVERS_TOPIC)
            .flatMap(this::object)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The statements by which a thing is judged. */
  List<Node> of(Node node, Kind kind) {
    return switch (kind) {
      case STATEMENT -> List.of(node);
      case SOURCE -> subjects(Prov.HAD_PRIMARY_SOURCE, node).toList();
      case CONFLICT -> objects(node, Kk.INVOLVES).toList();
      case ENTITY, CONCEPT ->
          Stream.of(RDF.Nodes.subject, RDF.Nodes.object, Kk.REGARDING)
              .flatMap(role -> subjects(role, node))
              .distinct()
              .toList();
      case TERM -> List.of();
    };
  }

  Map<Facet, Set<String>> values(Node node, Kind kind) {
    List<Node> claims = of(node, kind);
    Map<Facet, Set<String>> values = new LinkedHashMap<>();
    values.put(Facet.TYPE, types(node, kind));
    values.put(Facet.SOURCE, names(sources(node, kind, claims)));
    values.put(Facet.STATUS, names(statuses(kind, claims)));
    values.put(Facet.TOPIC, names(topics(node, kind, claims)));
    return values;
  }

  /** The kind; of an entity its classes too, as far as they have a name. */
  private Set<String> types(Node node, Kind kind) {
    Set<String> types = new TreeSet<>(Set.of(kind.tag()));
    if (kind == Kind.ENTITY) {
      types.addAll(names(objects(node, RDF.Nodes.type).filter(this::hasName)));
    }
    return types;
  }

  private boolean hasName(Node type) {
    return type.isURI() && graph.contains(type, RDFS.Nodes.label, Node.ANY);
  }

  private Stream<Node> sources(Node node, Kind kind, List<Node> claims) {
    return kind == Kind.SOURCE
        ? Stream.of(node)
        : claims.stream().flatMap(claim -> objects(claim, Prov.HAD_PRIMARY_SOURCE));
  }

  /** Only claims have a status: a thing of which something is supposed is not itself supposed. */
  private Stream<Node> statuses(Kind kind, List<Node> claims) {
    return kind == Kind.STATEMENT || kind == Kind.CONFLICT
        ? claims.stream().flatMap(claim -> objects(claim, Kk.STATUS))
        : Stream.empty();
  }

  private Stream<Node> topics(Node node, Kind kind, List<Node> claims) {
    return switch (kind) {
      case CONCEPT -> Stream.of(node).filter(topics::contains);
      case ENTITY ->
          Stream.concat(
              Stream.of(node).filter(topics::contains),
              claims.stream().filter(claim -> isCovering(claim, node)).flatMap(this::object));
      case STATEMENT, CONFLICT ->
          claims.stream()
              .flatMap(claim ->
                  Stream.of(RDF.Nodes.subject, RDF.Nodes.object, Kk.REGARDING)
                      .flatMap(role -> objects(claim, role)))
              .filter(topics::contains);
      case SOURCE, TERM -> Stream.empty();
    };
  }

  private boolean isCovering(Node claim, Node subject) {
    return graph.contains(claim, RDF.Nodes.subject, subject)
        && graph.contains(claim, RDF.Nodes.predicate, Kk.COVERS_TOPIC);
  }

  private Stream<Node> object(Node claim) {
    return objects(claim, RDF.Nodes.object);
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject());
  }

  private Stream<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object).map(triple -> triple.getSubject());
  }

  private static Set<String> names(Stream<Node> things) {
    return things
        .filter(Node::isURI)
        .map(LocalName::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
