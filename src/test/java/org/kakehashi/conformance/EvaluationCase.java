package org.kakehashi.conformance;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * A query with the answer that it should have.
 *
 * @param query text
 * @param expected address of the file with the answer
 * @param lax whether an answer may leave out repeated rows
 */
record EvaluationCase(String id, SuiteData data, String query, String expected, boolean lax)
    implements SuiteCase {
  @Override
  public Optional<String> fault(Endpoint endpoint) {
    Expected answer = Expected.read(expected);
    HttpResponse<byte[]> response = endpoint.query(query, answer.mediaType());
    boolean right = response.statusCode() == 200 && answer.matches(response, isOrdered(), lax);
    return right ? Optional.empty() : Optional.of(Endpoint.shown(response));
  }

  private boolean isOrdered() {
    try {
      return QueryFactory.create(query, Syntax.syntaxARQ).isOrdered();
    } catch (QueryException leftToTheEndpoints) {
      return false;
    }
  }
}
