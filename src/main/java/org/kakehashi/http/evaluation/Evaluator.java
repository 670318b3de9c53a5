package org.kakehashi.http.evaluation;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.QueryGuard;
import org.kakehashi.query.QueryStopped;

/**
 * Runs queries on threads of its own, a bounded number at once. They are platform threads: virtual
 * ones have no time slices, so a few heavy queries would stop every other request.
 */
public final class Evaluator implements AutoCloseable {
  /** Jena notices a timeout only between rows; after this, the client is answered regardless. */
  private static final long GRACE_MILLIS = 500;

  /** What a query may take without counting as heavy. */
  private static final long LIGHT_MILLIS = 300;

  private static final long STACK_BYTES = 8L * 1024 * 1024;

  private final Limits limits;
  private final Turns turns;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().name("query-", 1).daemon().stackSize(STACK_BYTES).factory());

  /** Runs queries within limits. */
  public Evaluator(Limits limits) {
    this.limits = limits;
    this.turns = new Turns(limits);
  }

  /**
   * What becomes of the answer to a query.
   *
   * @param <T> what is kept of it; nothing in it may read the data set later
   */
  @FunctionalInterface
  public interface Use<T> {
    /** Reads the answer and writes what should be sent. */
    T of(QueryExec execution, BoundedBytes out);
  }

  /** What a query may use. */
  public Limits limits() {
    return limits;
  }

  /** Whether every turn is held by a query that should have ended: no query can run any more. */
  public boolean isStuck() {
    return turns.allOverdue();
  }

  /** Runs a query over a data set and uses its answer, all of it before the deadline. */
  public <T> T run(DatasetGraph dataset, Query query, Duration deadline, Use<T> use) {
    QueryExec execution = prepare(dataset, query, deadline);
    try {
      return within(deadline, () -> use(dataset, execution, use));
    } finally {
      execution.abort();
    }
  }

  /** Makes something that takes a while, as if it were a query; late, it is made all the same. */
  public <T> T make(Supplier<T> maker) {
    return within(limits.timeout(), maker);
  }

  private <T> T within(Duration deadline, Supplier<T> work) {
    Turns.Turn turn = turns.take(deadline.plusMillis(GRACE_MILLIS));
    Future<T> running;
    try {
      running = threads.submit(() -> ending(turn, work));
    } catch (RuntimeException | Error notStarted) {
      turn.end();
      throw notStarted;
    }
    try {
      return await(running, turn, deadline);
    } catch (TimeoutException | InterruptedException tooLate) {
      throw new QueryCancelledException();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  /** A thread gives its turn back when it really ends, so stuck queries cannot pile up. */
  private static <T> T ending(Turns.Turn turn, Supplier<T> work) {
    try {
      return work.get();
    } finally {
      turn.end();
    }
  }

  /** Only a few queries may be heavy at once, so that light ones always find a free processor. */
  private static <T> T await(Future<T> running, Turns.Turn turn, Duration deadline)
      throws ExecutionException, InterruptedException, TimeoutException {
    try {
      return running.get(LIGHT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException heavier) {
      turn.becomeHeavy();
      long left = deadline.toMillis() + GRACE_MILLIS - LIGHT_MILLIS;
      return running.get(left, TimeUnit.MILLISECONDS);
    }
  }

  private static QueryExec prepare(DatasetGraph dataset, Query query, Duration deadline) {
    return QueryExec.dataset(dataset)
        .query(query)
        .context(QueryGuard.closedContext())
        .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private <T> T use(DatasetGraph dataset, QueryExec execution, Use<T> use) {
    try (execution) {
      BoundedBytes out = new BoundedBytes(limits.answerBytes());
      return Txn.calculateRead(dataset, () -> use.of(execution, out));
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException expected -> expected;
      case QueryStopped stopped -> stopped.reason();
      case StackOverflowError tooDeep -> new RequestRefused(ProblemKind.QUERY_TOO_COMPLEX);
      case null, default -> new IllegalStateException(e);
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
