package org.kakehashi.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;

/**
 * How the present data differs from an earlier release, thing by thing.
 *
 * @param before id of the earlier release
 * @param now id of the present one
 * @param added things that only the present one describes
 * @param changed things of which the two do not say the same
 * @param withdrawn things that only the earlier one describes
 */
public record Revision(
    String before,
    String now,
    List<Difference> added,
    List<Difference> changed,
    List<Difference> withdrawn) {

  /**
   * One thing in which they differ.
   *
   * @param properties those with other values, in the order of their IRIs; none where all is new or
   *     gone
   */
  public record Difference(Node thing, Kind kind, List<Node> properties) {
    private static final Comparator<Difference> ORDER =
        Comparator.comparing(Difference::kind).thenComparing(each -> each.thing().toString());
  }

  /** Compares what was authored; what is derived follows from it. */
  public static Revision between(EarlierRelease before, Snapshot now) {
    Content old = before.content();
    Content current =
        Txn.calculateRead(now.dataset(), () -> Content.of(now.authored(), now.description()));
    return new Revision(
        before.id(),
        now.releaseId(),
        only(current, old),
        inOrder(
            current.things().stream()
                .filter(old::has)
                .map(thing ->
                    new Difference(
                        thing, current.kind(thing), sorted(current.differing(thing, old))))
                .filter(difference -> !difference.properties().isEmpty())),
        only(old, current));
  }

  private static List<Difference> only(Content here, Content there) {
    return inOrder(
        here.things().stream()
            .filter(thing -> !there.has(thing))
            .map(thing -> new Difference(thing, here.kind(thing), List.of())));
  }

  private static List<Difference> inOrder(Stream<Difference> differences) {
    return differences.sorted(Difference.ORDER).toList();
  }

  private static List<Node> sorted(Collection<Node> properties) {
    return properties.stream().sorted(Comparator.comparing(Node::toString)).toList();
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && withdrawn.isEmpty();
  }
}
