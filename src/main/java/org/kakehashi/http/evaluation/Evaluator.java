package org.kakehashi.http.evaluation;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.QueryGuard;

/**
 * Runs queries on threads of its own, a bounded number at once. They are platform threads: virtual
 * ones have no time slices, so a few heavy queries would stop every other request.
 */
public final class Evaluator implements AutoCloseable {
  /** Jena notices a timeout only between rows; after this, the client is answered regardless. */
  private static final long GRACE_MILLIS = 500;

  /** What a query may take without counting as heavy. */
  private static final long LIGHT_MILLIS = 300;

  private static final long QUEUE_MILLIS = 500;
  private static final int RETRY_SECONDS = 2;
  private static final long STACK_BYTES = 8L * 1024 * 1024;

  private final DatasetGraph dataset;
  private final Limits limits;
  private final Semaphore free;
  private final Semaphore heavy;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().name("query-", 1).daemon().stackSize(STACK_BYTES).factory());

  /** Runs queries over a data set within limits. */
  public Evaluator(DatasetGraph dataset, Limits limits) {
    this.dataset = dataset;
    this.limits = limits;
    this.free = new Semaphore(limits.running(), true);
    this.heavy = new Semaphore(limits.heavy());
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

  /** Runs a query and uses its answer, all of it before the deadline. */
  public <T> T run(Query query, Duration deadline, Use<T> use) {
    takeTurn();
    QueryExec execution = prepare(query, deadline);
    Future<T> running = threads.submit(() -> use(execution, use));
    try {
      return await(running, deadline);
    } catch (TimeoutException | InterruptedException tooLate) {
      throw new QueryCancelledException();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      execution.abort();
    }
  }

  private <T> T await(Future<T> running, Duration deadline)
      throws ExecutionException, InterruptedException, TimeoutException {
    try {
      return running.get(LIGHT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException heavier) {
      return awaitHeavy(running, deadline);
    }
  }

  /** Only a few queries may be heavy at once, so that light ones always find a free processor. */
  private <T> T awaitHeavy(Future<T> running, Duration deadline)
      throws ExecutionException, InterruptedException, TimeoutException {
    if (!heavy.tryAcquire()) {
      throw RequestRefused.later(ProblemKind.BUSY, RETRY_SECONDS);
    }
    try {
      long left = deadline.toMillis() + GRACE_MILLIS - LIGHT_MILLIS;
      return running.get(left, TimeUnit.MILLISECONDS);
    } finally {
      heavy.release();
    }
  }

  private void takeTurn() {
    try {
      if (!free.tryAcquire(QUEUE_MILLIS, TimeUnit.MILLISECONDS)) {
        throw RequestRefused.later(ProblemKind.BUSY, RETRY_SECONDS);
      }
    } catch (InterruptedException stopping) {
      throw RequestRefused.later(ProblemKind.BUSY, RETRY_SECONDS);
    }
  }

  private QueryExec prepare(Query query, Duration deadline) {
    return QueryExec.dataset(dataset)
        .query(query)
        .context(QueryGuard.closedContext())
        .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  /** A thread gives its turn back when it really ends, so stuck queries cannot pile up. */
  private <T> T use(QueryExec execution, Use<T> use) {
    try (execution) {
      BoundedBytes out = new BoundedBytes(limits.answerBytes());
      return Txn.calculateRead(dataset, () -> use.of(execution, out));
    } finally {
      free.release();
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException expected -> expected;
      case StackOverflowError tooDeep -> new RequestRefused(ProblemKind.QUERY_TOO_COMPLEX);
      case null, default -> new IllegalStateException(e);
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
