package org.kakehashi.http.connection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.linkeddata.Ends;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.query.Lens.Verdict;

/**
 * All that links two things at a moment. A link is about the world, not about the record of it: it
 * is what some claim says, or follows from such; its relation is an object property of the ontology
 * and both its ends are things of the project. What only describes the data (types, sources,
 * passages, statuses) no claim says.
 *
 * @param all facts, and claims that are none
 * @param concepts kinds and topics, under which anything may fall
 * @param setAside how many claims of links do not count at the moment, by reason
 */
record Links(List<Link> all, Set<Node> concepts, Map<Verdict, Integer> setAside) {

  /** What claims say of the same two things, all with one status. */
  private record Key(Triple triple, boolean fact, Optional<Node> status) {}

  static Links read(Snapshot snapshot, Telling telling) {
    return new Reader(snapshot, telling).read();
  }

  /** What links two things without any other between them, facts first. */
  List<Link> direct(Node one, Node other) {
    Set<Node> ends = Set.of(one, other);
    return all.stream()
        .filter(link -> ends.equals(Set.of(link.one(), link.other())))
        .sorted(Comparator.comparing(link -> !link.fact()))
        .toList();
  }

  /** Collects them. */
  private record Reader(Graph graph, Graph inferred, Telling telling) {
    Reader(Snapshot snapshot, Telling telling) {
      this(
          snapshot.dataset().getDefaultGraph(),
          snapshot.dataset().getGraph(snapshot.description().graph("inferred")),
          telling);
    }

    Links read() {
      Map<Key, List<Node>> claims = new LinkedHashMap<>();
      Map<Verdict, Integer> setAside = new EnumMap<>(Verdict.class);
      for (Node claim : telling.claims()) {
        Triple triple = telling.claimed(claim);
        if (isLink(triple) && !telling.isDenied(claim) && !telling.isDeprecated(claim)) {
          Verdict verdict = telling.verdict(claim);
          if (verdict == Verdict.KEPT) {
            Key key = new Key(triple, telling.licenses(claim), telling.status(claim));
            claims.computeIfAbsent(key, first -> new ArrayList<>()).add(claim);
          } else {
            setAside.merge(verdict, 1, Integer::sum);
          }
        }
      }
      List<Link> claimed = claims.entrySet().stream().map(Reader::claimed).toList();
      return new Links(
          Stream.concat(claimed.stream(), inferred(claimed)).toList(), concepts(), setAside);
    }

    private static Link claimed(Map.Entry<Key, List<Node>> each) {
      Key key = each.getKey();
      return new Link(key.triple(), key.fact(), key.status(), each.getValue(), Optional.empty());
    }

    /** What follows from claims, unless it only says the same more broadly or backwards. */
    private Stream<Link> inferred(List<Link> claimed) {
      Set<Triple> facts =
          claimed.stream().filter(Link::fact).map(Link::triple).collect(Collectors.toSet());
      Ends stated = Ends.of(facts);
      List<Triple> more =
          inferred.stream()
              .filter(this::isLink)
              .filter(triple -> !facts.contains(triple))
              .filter(triple -> !telling.isRestated(triple, stated))
              .filter(telling.facts()::holds)
              .sorted(Comparator.comparing(Triple::toString))
              .toList();
      Ends all = Ends.of(more);
      return more.stream()
          .filter(triple -> all.like(triple).stream().noneMatch(other -> isBroader(triple, other)))
          .map(triple ->
              new Link(
                  triple, true, Optional.empty(), List.of(), telling.facts().explanation(triple)));
    }

    private boolean isBroader(Triple triple, Triple other) {
      return telling.isRestated(triple, Ends.of(List.of(other)))
          && !telling.isRestated(other, Ends.of(List.of(triple)));
    }

    private boolean isLink(Triple triple) {
      return isThing(triple.getSubject())
          && isThing(triple.getObject())
          && !triple.getSubject().equals(triple.getObject())
          && graph.contains(triple.getPredicate(), RDF.Nodes.type, OWL2.ObjectProperty.asNode());
    }

    /** A term has an address within the document about its ontology, a thing one of its own. */
    private boolean isThing(Node node) {
      return telling.path(node).filter(path -> !path.contains("#")).isPresent();
    }

    private Set<Node> concepts() {
      return graph.stream(Node.ANY, SKOS.inScheme.asNode(), Node.ANY)
          .map(Triple::getSubject)
          .collect(Collectors.toSet());
    }
  }
}
