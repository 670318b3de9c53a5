package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Ground;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.http.lens.Views;
import org.kakehashi.query.Lens;

/**
 * Which claims a lens leaves out, and why.
 *
 * @param release the whole, which has them
 * @param view what may be read through the lens
 */
public record Absences(Snapshot release, Views views, View view, Lens lens) {

  /** Those of some claims of the release that do not count. */
  public Map<Absence, List<Node>> among(Supplier<Stream<Node>> claims) {
    List<Node> all =
        Txn.calculateRead(
            release.dataset(),
            () -> claims.get().sorted(Comparator.comparing(Node::toString)).toList());
    Facts facts = new Facts(view.snapshot(), lens);
    Map<Absence, List<Node>> leftOut = new EnumMap<>(Absence.class);
    for (Node claim : all) {
      absence(claim, facts)
          .ifPresent(why ->
              leftOut.merge(
                  why,
                  List.of(claim),
                  (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    }
    return leftOut;
  }

  private Optional<Absence> absence(Node claim, Facts facts) {
    if (!Txn.calculateRead(view.snapshot().dataset(), () -> facts.isStatement(claim))) {
      return Optional.of(lacking(views.ground(claim, lens)));
    }
    return switch (Txn.calculateRead(view.snapshot().dataset(), () -> facts.verdict(claim))) {
      case KEPT -> Optional.empty();
      case OTHER_TIME -> Optional.of(Absence.OTHER_TIME);
      case SOURCE_TOO_EARLY -> Optional.of(Absence.SOURCE_TOO_EARLY);
      case TIME_NOT_STATED -> Optional.of(Absence.TIME_NOT_STATED);
    };
  }

  private static Absence lacking(Ground ground) {
    return switch (ground) {
      case Ground.OutSince since -> Absence.NOT_YET_PUBLISHED;
      case Ground.Undated undated -> Absence.SOURCE_UNDATED;
      case Ground.LeftOut leftOut -> Absence.SOURCE_LEFT_OUT;
    };
  }
}
