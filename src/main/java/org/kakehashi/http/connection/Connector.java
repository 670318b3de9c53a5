package org.kakehashi.http.connection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.dataset.View;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Lens;
import org.kakehashi.vocab.Kk;

/** Finds what lies around a thing, and the ways between two. */
final class Connector {
  /** Of what lies beyond each neighbour. */
  private static final int BEYOND = 6;

  private final Views views;
  private final Directory directory;
  private final List<Node> statuses;
  private final List<Node> relations;

  Connector(Snapshot release, Views views, Directory directory) {
    this.views = views;
    this.directory = directory;
    Graph all = release.dataset().getDefaultGraph();
    this.statuses = Txn.calculateRead(release.dataset(), () -> statuses(all));
    this.relations = Txn.calculateRead(release.dataset(), () -> relations(all));
  }

  /** The statuses that make no facts, firmest first. */
  private static List<Node> statuses(Graph all) {
    return StatusOrder.of(all).strongestFirst().stream()
        .filter(status ->
            all.stream(status, Kk.LICENSES_FACT, Node.ANY)
                .noneMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("true")))
        .toList();
  }

  private static List<Node> relations(Graph all) {
    return all.stream(Node.ANY, RDF.Nodes.type, OWL2.ObjectProperty.asNode())
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  List<Node> statuses() {
    return statuses;
  }

  /**
   * What there is between or around things.
   *
   * @param ends one or two; with none, only the links
   */
  Findings find(ConnectionRequest request, List<Node> ends) {
    Lens lens = request.asked().lens(views.sources());
    View view = views.at(lens);
    return Txn.calculateRead(
        view.snapshot().dataset(),
        () -> {
          Telling telling = new Telling(view, lens, request.asked().language());
          return find(request, ends, lens, view, telling);
        });
  }

  private Findings find(
      ConnectionRequest request, List<Node> ends, Lens lens, View view, Telling telling) {
    Links links = Links.read(view.snapshot(), telling);
    Choice choice = request.choice(statuses, relations, avoided(request));
    Network network = Network.of(links, choice);
    Network firm = Network.of(links, choice.with(Set.of()));
    boolean two = ends.size() == 2;
    boolean lets = !choice.statuses().isEmpty();
    return new Findings(
        request,
        ends,
        lens,
        view,
        telling,
        choice,
        links,
        two ? firm.ways(ends.get(0), ends.get(1), way -> true) : Ways.NONE,
        two && lets ? network.ways(ends.get(0), ends.get(1), way -> !way.isFirm()) : Ways.NONE,
        ends.size() == 1 ? around(network, ends.getFirst(), request.steps()) : List.of());
  }

  private Set<Node> avoided(ConnectionRequest request) {
    return request.asked().all(ConnectionRequest.AVOID).stream()
        .flatMap(written -> directory.find(written).stream())
        .collect(Collectors.toSet());
  }

  private static List<Neighbour> around(Network network, Node thing, int steps) {
    Set<Node> met = new HashSet<>(Set.of(thing));
    List<Step> first = network.around(thing);
    first.forEach(step -> met.add(step.from(thing)));
    return first.stream()
        .map(step -> {
          Node other = step.from(thing);
          List<Neighbour> next = steps > 1 ? beyond(network, other, met) : List.of();
          int leftOut = network.degree(other) - 1 - next.size();
          return new Neighbour(other, step, next, leftOut);
        })
        .toList();
  }

  private static List<Neighbour> beyond(Network network, Node thing, Set<Node> met) {
    List<Neighbour> next = new ArrayList<>();
    for (Step step : network.around(thing)) {
      Node other = step.from(thing);
      if (next.size() < BEYOND && met.add(other)) {
        next.add(new Neighbour(other, step, List.of(), network.degree(other) - 1));
      }
    }
    return next;
  }

  /** What else to ask where there is no way: what would have to be let in or given up. */
  List<Bridge> bridges(Findings none) {
    Asked asked = none.request().asked();
    Stream<Bridge> firmness =
        statuses.stream()
            .filter(status -> !none.choice().statuses().contains(status))
            .map(status ->
                bridge(
                    "status",
                    Optional.of(status),
                    asked.with(ConnectionRequest.STATUS, names(Set.of(status))),
                    none));
    Stream<Bridge> rest =
        Stream.of(
            bridge(
                "statuses",
                Optional.empty(),
                asked.with(ConnectionRequest.STATUS, names(statuses)),
                none),
            bridge(
                "relations",
                Optional.empty(),
                asked.without(
                    List.of(
                        ConnectionRequest.RELATION,
                        ConnectionRequest.FOLLOW,
                        ConnectionRequest.AVOID)),
                none),
            bridge("time", Optional.empty(), asked.without(List.of("asOf", "knownAt")), none));
    return Stream.concat(firmness, rest)
        .filter(bridge -> bridge.length() > 0)
        .filter(bridge -> !bridge.asked().equals(asked))
        .toList();
  }

  private Bridge bridge(String what, Optional<Node> status, Asked asked, Findings none) {
    Findings found = find(new ConnectionRequest(asked), none.ends());
    return new Bridge(what, status, asked, found.length());
  }

  private static Set<String> names(Collection<Node> terms) {
    return terms.stream()
        .map(ConnectionRequest::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Pairs of things that are worth a try: much is known of them, yet they are not neighbours. */
  List<List<Node>> examples(Findings any) {
    return Examples.of(Network.of(any.links(), any.choice()));
  }
}
