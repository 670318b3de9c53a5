package org.kakehashi.http.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.support.OtterAccord;

class HealthServletTest {
  private static final Query QUERY = QueryFactory.create("ASK {}");
  private static final Duration DEADLINE = Duration.ofMillis(100);

  @Test
  void a_server_whose_every_query_hangs_is_not_healthy_until_one_ends() throws Exception {
    Snapshot snapshot = OtterAccord.snapshot();
    CountDownLatch end = new CountDownLatch(1);
    try (Evaluator evaluator = new Evaluator(new Limits(DEADLINE, 1_000, 10, 2, 2))) {
      HealthServlet health = new HealthServlet(snapshot, evaluator);
      hang(snapshot, evaluator, end);
      assertThat(evaluator.isStuck()).isFalse();
      hang(snapshot, evaluator, end);
      assertThat(evaluator.isStuck()).isTrue();
      assertThatExceptionOfType(RequestRefused.class)
          .isThrownBy(health::health)
          .withMessage("stuck");
      end.countDown();
      TimeUnit.MILLISECONDS.sleep(200);
      assertThat(evaluator.isStuck()).isFalse();
    }
  }

  @Test
  void a_place_for_heavy_queries_is_held_until_the_query_really_ends() {
    Snapshot snapshot = OtterAccord.snapshot();
    CountDownLatch end = new CountDownLatch(1);
    try (Evaluator evaluator = new Evaluator(new Limits(DEADLINE, 1_000, 10, 4, 1))) {
      hang(snapshot, evaluator, end);
      assertThatExceptionOfType(RequestRefused.class)
          .isThrownBy(() ->
              evaluator.run(snapshot.dataset(), QUERY, DEADLINE, (execution, out) -> await(end)))
          .withMessage("busy");
      end.countDown();
    }
  }

  private static void hang(Snapshot snapshot, Evaluator evaluator, CountDownLatch end) {
    assertThatExceptionOfType(QueryCancelledException.class)
        .isThrownBy(() ->
            evaluator.run(snapshot.dataset(), QUERY, DEADLINE, (execution, out) -> await(end)));
  }

  private static boolean await(CountDownLatch end) {
    while (end.getCount() > 0) {
      Thread.onSpinWait();
    }
    return true;
  }
}
