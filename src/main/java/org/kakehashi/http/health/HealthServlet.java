package org.kakehashi.http.health;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/**
 * Answers only if a query does: a probe that does not ask the engine finds nothing out. It runs
 * outside the queue of other queries, so that a busy server is not taken for a dead one; but one
 * whose every turn is held past its deadline answers no query, and should be started anew.
 */
final class HealthServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;
  private static final String PROBE = "ASK { ?s ?p ?o }";
  private static final int PROBE_SECONDS = 2;

  private static final int RETRY_SECONDS = 10;

  private final transient Snapshot snapshot;
  private final transient Evaluator evaluator;
  private final long triples;
  private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  HealthServlet(Snapshot snapshot, Evaluator evaluator) {
    this.snapshot = snapshot;
    this.evaluator = evaluator;
    this.triples = snapshot.size();
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of());
    return Answer.text("application/json", health()).neverKept();
  }

  /** How it is, unless it is not well. */
  String health() {
    if (evaluator.isStuck()) {
      throw RequestRefused.later(ProblemKind.STUCK, RETRY_SECONDS);
    }
    Txn.executeRead(snapshot.dataset(), this::probe);
    return JsonBuilder.create()
            .startObject()
            .pair("status", "ok")
            .pair("release", snapshot.releaseId())
            .pair("triples", triples)
            .pair("since", since.toString())
            .finishObject()
            .build()
        + "\n";
  }

  private void probe() {
    try (QueryExec execution =
        QueryExec.dataset(snapshot.dataset())
            .query(PROBE)
            .timeout(PROBE_SECONDS, TimeUnit.SECONDS)
            .build()) {
      execution.ask();
    }
  }
}
