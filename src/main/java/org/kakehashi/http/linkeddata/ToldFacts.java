package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.ThingView.Fact;

/** The facts that hold at a moment, with what stands behind them; not what things are called. */
public final class ToldFacts {
  private final Graph direct;
  private final Graph inferred;
  private final Facts facts;
  private final FactLists lists;
  private final Values values;

  ToldFacts(Snapshot snapshot, Facts facts, FactLists lists) {
    this.direct = snapshot.dataset().getGraph(snapshot.description().graph("direct"));
    this.inferred = snapshot.dataset().getGraph(snapshot.description().graph("inferred"));
    this.facts = facts;
    this.lists = lists;
    this.values = new Values(snapshot.dataset().getDefaultGraph());
  }

  /** Those that name a thing. */
  public List<Triple> of(Node thing) {
    return inOrder(
        Stream.of(direct, inferred)
            .flatMap(layer ->
                Stream.concat(
                    layer.stream(thing, Node.ANY, Node.ANY),
                    layer.stream(Node.ANY, Node.ANY, thing))));
  }

  /** All of them. */
  public List<Triple> all() {
    return inOrder(Stream.concat(direct.stream(), inferred.stream()));
  }

  private List<Triple> inOrder(Stream<Triple> triples) {
    return triples
        .distinct()
        .filter(triple -> triple.getSubject().isURI())
        .filter(triple -> !PageSections.HEAD.contains(triple.getPredicate()) || isName(triple))
        .filter(facts::holds)
        .sorted(Comparator.comparing(Triple::toString))
        .toList();
  }

  /** A name that a source gives. */
  private boolean isName(Triple triple) {
    return PageSections.NAMES.contains(triple.getPredicate()) && direct.contains(triple);
  }

  /**
   * A fact with the claims that stand behind it at the moment.
   *
   * @param same triples that say it, of which each may have a node of its own for the value
   */
  public Fact fact(List<Triple> same) {
    return lists.fact(same, same.getFirst().getObject());
  }

  /** Whether a triple holds at the time of the lens; what rests on no claim always does. */
  public boolean holds(Triple triple) {
    return facts.holds(triple);
  }

  /** The node that explains an inferred triple. */
  public Optional<Node> explanation(Triple triple) {
    return facts.explanation(triple);
  }

  /** The claims that make a triple a fact, whatever the moment. */
  public List<Node> licences(Triple triple) {
    return facts.licences(triple);
  }

  /** Equal for values that are the same, even where each claim has a node of its own for it. */
  public String key(Node value) {
    return values.key(value);
  }
}
