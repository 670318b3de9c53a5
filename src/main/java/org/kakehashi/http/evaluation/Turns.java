package org.kakehashi.http.evaluation;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/** The turns of the queries that run: a bounded number, of which a few may be heavy. */
final class Turns {
  private static final long QUEUE_MILLIS = 500;
  private static final int RETRY_SECONDS = 2;

  private final Semaphore free;
  private final Semaphore heavy;
  private final int all;
  private final Set<Turn> taken = ConcurrentHashMap.newKeySet();

  Turns(Limits limits) {
    this.free = new Semaphore(limits.running(), true);
    this.heavy = new Semaphore(limits.heavy());
    this.all = limits.running();
  }

  /** Waits for a turn, but not for long; it is overdue after a time. */
  Turn take(Duration overdueAfter) {
    try {
      if (!free.tryAcquire(QUEUE_MILLIS, TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException stopping) {
      throw busy();
    }
    Turn turn = new Turn(System.nanoTime() + overdueAfter.toNanos());
    taken.add(turn);
    return turn;
  }

  boolean allOverdue() {
    long now = System.nanoTime();
    return taken.stream().filter(turn -> turn.due - now < 0).count() >= all;
  }

  private static RequestRefused busy() {
    return RequestRefused.later(ProblemKind.BUSY, RETRY_SECONDS);
  }

  /** One turn, held until its query really ends, which may be after its client was answered. */
  final class Turn {
    private final long due;
    private boolean isHeavy;
    private boolean ended;

    private Turn(long due) {
      this.due = due;
    }

    /** Takes one of the few places for heavy queries, or refuses. */
    synchronized void becomeHeavy() {
      if (ended) {
        return;
      }
      isHeavy = heavy.tryAcquire();
      if (!isHeavy) {
        throw busy();
      }
    }

    synchronized void end() {
      ended = true;
      taken.remove(this);
      if (isHeavy) {
        heavy.release();
      }
      free.release();
    }
  }
}
