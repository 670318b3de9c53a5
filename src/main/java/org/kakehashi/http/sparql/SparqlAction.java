package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.Problems;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.QueryGuard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests to the endpoint; Fuseki calls it. */
final class SparqlAction extends ActionService {
  private static final Logger LOG = LoggerFactory.getLogger("org.kakehashi.query");
  private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

  private final QueryGuard guard;
  private final Limits limits;
  private final Evaluator evaluator;
  private final DatasetGraph dataset;
  private final SparqlPage page;
  private final Introduction introduction;
  private final AnswerWriters writers;

  SparqlAction(Snapshot snapshot, Evaluator evaluator, SparqlPage page) {
    this.guard = QueryGuard.of(snapshot);
    this.limits = evaluator.limits();
    this.dataset = snapshot.dataset();
    this.evaluator = evaluator;
    this.page = page;
    this.introduction = new Introduction(snapshot, page);
    this.writers = new AnswerWriters(snapshot, page, limits);
  }

  @Override
  public void validate(HttpAction action) {}

  @Override
  public void execute(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    // One request id is enough; ours is also in the log.
    response.setHeader(Fuseki.FusekiRequestIdHeader, null);
    // Fuseki's own error path breaks on text that is not Latin, so nothing is thrown up to it.
    try {
      respond(request, response);
    } catch (IOException | RuntimeException | StackOverflowError problem) {
      Problems.answer(request, response, problem);
    }
  }

  private void respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().endsWith("/")) {
      // Fuseki takes it for the endpoint as well; one resource has one address here.
      throw new RequestRefused(ProblemKind.NOT_FOUND, SparqlFeature.PATH, SparqlFeature.PATH);
    }
    switch (request.getMethod()) {
      case "GET", "HEAD", "POST" -> {
        response.setHeader("Vary", "Accept, Accept-Language");
        answer(request).send(request, response);
      }
      case "OPTIONS" -> ReadServlet.options(response, ALLOWED);
      default -> throw RequestRefused.method(request.getMethod(), ALLOWED);
    }
  }

  private Answer answer(HttpServletRequest request) {
    Optional<SparqlRequest> asked = SparqlRequest.read(request);
    // A problem's page then holds the query, to be mended.
    asked.ifPresent(query -> Problems.showOn(request, page.refusals(request, query)));
    return asked.map(query -> answer(request, query)).orElseGet(() -> introduction.answer(request));
  }

  private Answer answer(HttpServletRequest request, SparqlRequest asked) {
    LOG.debug("query={}", asked.query());
    Query query = guard.admit(asked.query(), asked.defaultGraphs(), asked.namedGraphs());
    // Chosen before running, so that an impossible format costs nothing.
    AnswerWriter writer = writers.forRequest(request, query, asked);
    byte[] body = evaluator.run(dataset, query, asked.deadline(limits.timeout()), writer::written);
    Answer answer = new Answer(writer.contentType(), body);
    return asked
        .download()
        .map(ending ->
            answer.with("Content-Disposition", "attachment; filename=\"answer." + ending + "\""))
        .orElse(answer);
  }

  @Override
  public void execAny(String method, HttpAction action) {
    execute(action);
  }
}
