package org.kakehashi.http.problem;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.eclipse.jetty.http.HttpException;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.QueryRefused;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** The one table from exceptions to problems. What it does not know says nothing of the inside. */
final class ProblemTable {
  private static final int CAUSES = 8;
  private static final int RETRY_SECONDS = 10;

  private final Texts texts;

  ProblemTable(Language language) {
    this.texts = Texts.of("org.kakehashi.http.problem.problems", language);
  }

  /** The problem of an exception or of one of its causes: writers wrap what they meet. */
  Problem of(Throwable thrown) {
    return Stream.iterate(Optional.of(thrown), Optional::isPresent, this::cause)
        .limit(CAUSES)
        .flatMap(link -> known(link.orElseThrow()).stream())
        .findFirst()
        .orElseGet(() -> problem(ProblemKind.INTERNAL));
  }

  private Optional<Throwable> cause(Optional<Throwable> link) {
    return link.map(Throwable::getCause);
  }

  private Optional<Problem> known(Throwable thrown) {
    return Optional.ofNullable(
        switch (thrown) {
          case RequestRefused refused -> problem(refused);
          case QueryRefused refused -> problem(refused);
          case BadArgument bad ->
              problem(
                  new RequestRefused(kind(bad), bad.message(texts.language())), Optional.of(bad));
          case QueryCancelledException late ->
              problem(RequestRefused.later(ProblemKind.QUERY_TIMEOUT, RETRY_SECONDS));
          case QueryException failed -> problem(ProblemKind.QUERY_FAILED);
          case StackOverflowError tooDeep -> problem(ProblemKind.QUERY_TOO_COMPLEX);
          case HttpException malformed -> ofStatus(malformed.getCode());
          // Nothing is read or written for a request but what goes to its client or comes from it.
          case IOException broken when !(broken.getCause() instanceof HttpException) ->
              problem(ProblemKind.CONNECTION_BROKEN);
          default -> null;
        });
  }

  private static ProblemKind kind(BadArgument bad) {
    return bad.isUnknown() ? ProblemKind.UNKNOWN_PARAMETER : ProblemKind.BAD_ARGUMENT;
  }

  /** The problem of a status that Jetty itself decided on; 404 and 405 are never its decision. */
  Problem ofStatus(int status) {
    return problem(
        switch (status) {
          case 413 -> ProblemKind.BODY_TOO_LARGE;
          case 414 -> ProblemKind.ADDRESS_TOO_LONG;
          case 431 -> ProblemKind.HEADERS_TOO_LARGE;
          case 503 -> ProblemKind.BUSY;
          default -> status < 500 ? ProblemKind.BAD_REQUEST : ProblemKind.INTERNAL;
        });
  }

  private Problem problem(QueryRefused refused) {
    String code = refused.reason().code();
    return new Problem(
        status(refused.reason()),
        code,
        texts.say(code + ".title"),
        refused.message(texts.language()),
        refused.position(),
        Map.of(),
        Optional.empty());
  }

  static int status(QueryRefused.Reason reason) {
    return switch (reason) {
      case SYNTAX_ERROR, QUERY_TOO_NESTED, UNKNOWN_GRAPH, FORM_REFUSED -> 400;
      case SERVICE_REFUSED, FUNCTION_REFUSED, UPDATE_REFUSED -> 403;
      case QUERY_TOO_LONG -> 413;
      case VALUE_TOO_LARGE -> 422;
    };
  }

  private Problem problem(ProblemKind kind) {
    return problem(new RequestRefused(kind));
  }

  private Problem problem(RequestRefused refused) {
    return problem(refused, Optional.empty());
  }

  private Problem problem(RequestRefused refused, Optional<BadArgument> argument) {
    String code = refused.kind().code();
    return new Problem(
        refused.kind().status(),
        code,
        texts.say(code + ".title"),
        texts.say(code + ".detail", refused.values().toArray()),
        Optional.empty(),
        refused.headers(),
        argument);
  }
}
