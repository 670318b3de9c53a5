package org.kakehashi.http.connection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.dataset.View;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.query.Lens;
import org.kakehashi.vocab.Kk;

/** Finds what lies around a thing, and the ways between two, in the turn of a query. */
final class Connector {
  /** As many lenses as there are views kept. */
  private static final int KEPT = 12;

  private final Views views;
  private final Evaluator evaluator;
  private final List<Node> statuses;
  private final List<Node> relations;

  /** To read the links takes longer than most searches in them. */
  private final Cache<String, Links> links =
      Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

  Connector(Snapshot release, Views views, Evaluator evaluator) {
    this.views = views;
    this.evaluator = evaluator;
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

  /** What there is between or around things. */
  Findings find(Question question) {
    Lens lens = question.request().asked().lens(views.sources());
    View view = views.at(lens);
    return run(
        view,
        () -> {
          Telling telling = new Telling(view, lens, question.request().asked().language());
          return find(question, lens, view, telling);
        });
  }

  private <T> T run(View view, Supplier<T> work) {
    return evaluator.make(() -> Txn.calculateRead(view.snapshot().dataset(), work));
  }

  /** Makes something of what was found, while all may be read that it refers to. */
  String write(Findings found, Function<Findings, String> writer) {
    return run(found.view(), () -> writer.apply(found));
  }

  private Findings find(Question question, Lens lens, View view, Telling telling) {
    Links all = links(lens, view, telling);
    Choice choice = question.request().choice(statuses, relations, question.avoided());
    Network network = Network.of(all, choice);
    Network firm = Network.of(all, choice.with(Set.of()));
    List<Node> ends = question.ends();
    boolean two = ends.size() == 2;
    boolean lets = !choice.statuses().isEmpty();
    return new Findings(
        question,
        lens,
        view,
        telling,
        choice,
        all,
        two ? firm.ways(ends.get(0), ends.get(1)) : Ways.NONE,
        two && lets ? network.unsureWays(ends.get(0), ends.get(1)) : Ways.NONE,
        ends.size() == 1
            ? Neighbourhood.of(network, ends.getFirst(), question.request().steps())
            : List.of());
  }

  private Links links(Lens lens, View view, Telling telling) {
    return links.get(lens.toString(), first -> Links.read(view.snapshot(), telling));
  }

  /** What else to ask where there is no way: what would have to be let in or given up. */
  List<Bridge> bridges(Findings none) {
    Lens always = Lens.ANY.without(views.sources(), none.lens().without());
    View view = views.at(always);
    return run(
        view,
        () -> {
          Telling telling = new Telling(view, always, none.request().asked().language());
          return new Bridges(none, links(always, view, telling)).all(statuses);
        });
  }

  /** Pairs of things that are worth a try: much is known of them, yet they are not neighbours. */
  List<List<Node>> examples(Findings any) {
    return run(any.view(), () -> Examples.of(Network.of(any.links(), any.choice())));
  }
}
