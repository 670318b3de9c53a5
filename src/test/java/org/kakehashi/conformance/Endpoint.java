package org.kakehashi.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A SPARQL endpoint, spoken to over HTTP. */
record Endpoint(HttpClient client, URI address) {
  /** A request to the endpoint, with a query string that starts with a question mark, or none. */
  HttpRequest.Builder request(String queryString) {
    return HttpRequest.newBuilder(URI.create(address + queryString))
        .timeout(Duration.ofSeconds(30));
  }

  HttpResponse<byte[]> query(String text, String accept) {
    return send(
        request("")
            .header("Content-Type", "application/sparql-query")
            .header("Accept", accept)
            .POST(BodyPublishers.ofString(text)));
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String mediaType(HttpResponse<byte[]> response) {
    return response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0].strip();
  }

  /** What came back, for people. */
  static String shown(HttpResponse<byte[]> response) {
    return response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8);
  }
}
