package org.kakehashi.http.lens;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.SnapshotViews;
import org.kakehashi.dataset.View;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.Lens;

/**
 * What could be known of a release at the moments that requests ask for. To derive it takes as much
 * as a heavy query, so one is derived at a time, and few requests may wait for that.
 */
public final class Views {
  /** Each that waits holds a thread of the server. */
  private static final int WAITING = 8;

  private static final int RETRY_SECONDS = 2;

  private final SnapshotViews snapshots;
  private final Evaluator evaluator;
  private final Semaphore turn = new Semaphore(1, true);

  /** The views of a release. */
  public Views(Snapshot release, Evaluator evaluator) {
    this.snapshots = new SnapshotViews(release);
    this.evaluator = evaluator;
  }

  /** What could be known at a moment; everything, if it does not ask for that. */
  public View at(Lens lens) {
    return lens.knownBy()
        .map(day -> make(() -> snapshots.ready(day), () -> snapshots.by(day)))
        .orElseGet(snapshots::whole);
  }

  /** Looks for what was made already, or else makes it, one such thing at a time. */
  public <T> T make(Supplier<Optional<T>> ready, Supplier<T> maker) {
    return ready.get().orElseGet(() -> alone(() -> ready.get().orElseGet(() -> heavy(maker))));
  }

  private <T> T heavy(Supplier<T> maker) {
    return evaluator.make(maker);
  }

  private <T> T alone(Supplier<T> work) {
    try {
      if (turn.getQueueLength() >= WAITING
          || !turn.tryAcquire(evaluator.limits().timeout().toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException stopping) {
      throw busy();
    }
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }

  private static RequestRefused busy() {
    return RequestRefused.later(ProblemKind.BUSY, RETRY_SECONDS);
  }

  /** From which day on there was anything of what the release tells; empty when nobody knows. */
  public Optional<LocalDate> firstKnown(Node thing) {
    return snapshots.firstKnown(thing);
  }
}
