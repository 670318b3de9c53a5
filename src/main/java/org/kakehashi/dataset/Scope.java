package org.kakehashi.dataset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which sources of a release a view may draw on.
 *
 * @param outBy the last day on which they may have come out; empty where that does not matter
 * @param without those that it must do without
 */
public record Scope(Optional<LocalDate> outBy, Set<Node> without) {
  /** All of them. */
  public static final Scope ALL = new Scope(Optional.empty(), Set.of());

  public Scope {
    without = Set.copyOf(without);
  }

  /** Those that were out by the end of a day. */
  public static Scope outBy(LocalDate day) {
    return new Scope(Optional.of(day), Set.of());
  }

  /** All but some. */
  public static Scope without(Node... sources) {
    return new Scope(Optional.empty(), Set.of(sources));
  }
}
