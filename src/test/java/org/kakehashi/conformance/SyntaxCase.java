package org.kakehashi.conformance;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
    boolean right = valid ? response.statusCode() == 200 : isNotSparql(response);
    return right ? Optional.empty() : Optional.of(Endpoint.shown(response));
  }

  /** Ours has other reasons for a 400, which it tells by a code; forms of Jena are not SPARQL. */
  private static boolean isNotSparql(HttpResponse<byte[]> response) {
    String body = new String(response.body(), StandardCharsets.UTF_8);
    return response.statusCode() == 400
        && (!body.contains("\"code\"")
            || body.contains("syntax-error")
            || body.contains("form-refused"));
  }
}
