package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Claims about one property of one thing, by value.
 *
 * @param agreement what comparing the values gives
 */
public record Matter(Node thing, Node property, List<Value> values, Agreement agreement) {

  /**
   * One value, with those who give it.
   *
   * @param denied whether they deny it
   * @param sources how many documents with a passage those are
   * @param independent how many of these speak for themselves
   * @param equallyFirm whether they all present it in the same way
   * @param standing whether it is a fact, and by which part of the rule
   * @param licences the statements that make it a fact, among those who give it or not
   * @param explanations where it is no such fact, what explains that it follows from others
   */
  public record Value(
      Node value,
      boolean denied,
      int sources,
      int independent,
      boolean equallyFirm,
      Standing standing,
      List<Node> licences,
      List<Node> explanations,
      List<Node> claims) {

    /** Whether it stands as a fact. */
    public boolean isFact() {
      return standing == Standing.FACT || standing == Standing.INFERRED;
    }
  }

  /** What the rule makes of a value: a claim must license it, be no denial and not set aside. */
  public enum Standing {
    /** A claim licenses it. */
    FACT,
    /** No claim licenses it, but it follows from facts. */
    INFERRED,
    /** It is what sources deny. */
    DENIED,
    /** A claim would license it, if curators had not deprecated that. */
    SET_ASIDE,
    /** No claim of it has a status that licenses facts. */
    NOT_FIRM
  }

  /** The same with the values first that most claims give; others keep their order. */
  public Matter mostClaimedFirst() {
    List<Value> sorted =
        values.stream()
            .sorted(Comparator.comparingInt((Value value) -> -value.claims().size()))
            .toList();
    return new Matter(thing, property, sorted, agreement);
  }

  /** All claims about it. */
  public List<Node> claims() {
    return values.stream().flatMap(value -> value.claims().stream()).toList();
  }
}
