package org.kakehashi.conformance;

import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * A text that is a query, or is not one.
 *
 * @param valid whether an endpoint should take it
 */
record SyntaxCase(String id, String query, boolean valid) implements SuiteCase {
  @Override
  public SuiteData data() {
    return SuiteData.NONE;
  }

  @Override
  public Optional<String> fault(Endpoint endpoint) {
    HttpResponse<byte[]> response = endpoint.query(query, "*/*");
    boolean right = response.statusCode() == (valid ? 200 : 400);
    return right ? Optional.empty() : Optional.of(Endpoint.shown(response));
  }
}
