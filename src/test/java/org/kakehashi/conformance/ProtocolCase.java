package org.kakehashi.conformance;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** Requests in the letter of HTTP, each with the response that it should have. */
record ProtocolCase(String id, SuiteData data, List<Exchange> exchanges) implements SuiteCase {
  @Override
  public Optional<String> fault(Endpoint endpoint) {
    return exchanges.stream()
        .map(exchange -> exchange.fault(endpoint))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * One request.
   *
   * @param queryString with its question mark, or empty
   * @param statuses first digits of the status codes that are right
   * @param format boolean, tabular or RDF
   */
  record Exchange(
      String method,
      String queryString,
      Map<String, String> headers,
      Optional<Body> body,
      Set<Integer> statuses,
      Optional<String> format,
      Optional<Boolean> truth) {
    Optional<String> fault(Endpoint endpoint) {
      HttpRequest.Builder request = endpoint.request(queryString);
      headers.forEach(request::header);
      request.method(method, body.map(Body::publisher).orElseGet(BodyPublishers::noBody));
      HttpResponse<byte[]> response = endpoint.send(request);
      return isRight(response) ? Optional.empty() : Optional.of(Endpoint.shown(response));
    }

    private boolean isRight(HttpResponse<byte[]> response) {
      if (!statuses.contains(response.statusCode() / 100)) {
        return false;
      }
      if (format.isEmpty()) {
        return true;
      }
      Lang lang = RDFLanguages.contentTypeToLang(Endpoint.mediaType(response));
      return lang != null
          && Answer.received(response, lang)
              .filter(answer -> hasFormat(answer, format.get()))
              .isPresent();
    }

    private boolean hasFormat(Answer answer, String name) {
      return switch (answer) {
        case Answer.Truth(boolean value) ->
            name.equals("boolean") && truth.filter(expected -> expected != value).isEmpty();
        case Answer.Rows rows -> name.equals("tabular");
        case Answer.Triples triples -> name.equals("RDF");
      };
    }
  }

  /** What a request carries. */
  record Body(String text, Charset charset) {
    BodyPublisher publisher() {
      return BodyPublishers.ofByteArray(text.getBytes(charset));
    }
  }
}
