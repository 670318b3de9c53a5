package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.QueryGuard;

/**
 * A query as sent. Parameters that other servers know, such as {@code output} and {@code callback},
 * are not read at all beside a query.
 *
 * @param query text
 * @param defaultGraphs names of graphs to merge as the default graph
 * @param namedGraphs names of graphs to have by name
 * @param timeout how long the client will wait at most
 * @param view how a page should show the answer, if it was said
 * @param download the short name of a format that should be saved as a file, if it was said
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol</a>
 */
record SparqlRequest(
    String query,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    Optional<Duration> timeout,
    Optional<String> view,
    Optional<String> download) {
  /** Names a stored query that the page should begin with. */
  static final String EXAMPLE = "example";

  /** Asks for the answer to an example rather than for its text. */
  static final String RUN = "run";

  private static final List<String> KNOWN =
      List.of(
          "query", "default-graph-uri", "named-graph-uri", "timeout", "lang", "view", EXAMPLE, RUN);
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String SPARQL = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final int MAX_BODY = 4 * QueryGuard.MAX_LENGTH;
  private static final long MAX_DISCARDED = 16L * 1024 * 1024;
  private static final long MAX_DISCARDING_NANOS = 5_000_000_000L;

  /** So that bodies which are too large and slow as well cannot hold all threads. */
  private static final Semaphore DISCARDING = new Semaphore(8);

  /**
   * Reads a request.
   *
   * @return empty when it asks no query, so that the endpoint should introduce itself
   */
  static Optional<SparqlRequest> read(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      return fromParameters(request);
    }
    return Optional.of(
        switch (mediaType(request)) {
          case SPARQL -> of(body(request), request);
          case FORM, "" -> fromParameters(request).orElseThrow(SparqlRequest::missing);
          case UPDATE -> throw new RequestRefused(ProblemKind.UPDATE_REFUSED);
          default -> throw new RequestRefused(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        });
  }

  /** The deadline of the server, or that of the client if it is shorter. */
  Duration deadline(Duration longest) {
    return timeout.filter(asked -> asked.compareTo(longest) < 0).orElse(longest);
  }

  /**
   * Where anybody gets the same answer: the path with the query, and the graphs that it is over.
   */
  String address() {
    StringBuilder address = new StringBuilder(SparqlFeature.PATH + "?query=" + encode(query));
    defaultGraphs.forEach(graph -> address.append("&default-graph-uri=").append(encode(graph)));
    namedGraphs.forEach(graph -> address.append("&named-graph-uri=").append(encode(graph)));
    return address.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<SparqlRequest> fromParameters(HttpServletRequest request) {
    List<String> queries = values(request, "query");
    if (!values(request, "update").isEmpty()) {
      throw new RequestRefused(ProblemKind.UPDATE_REFUSED);
    }
    if (queries.size() > 1) {
      throw new RequestRefused(ProblemKind.QUERY_TWICE);
    }
    if (queries.isEmpty() && asksGraphStore(request)) {
      throw new RequestRefused(ProblemKind.GRAPH_STORE_REFUSED);
    }
    if (queries.isEmpty()) {
      // Only then: clients' libraries send parameters of their own beside a query.
      Parameters.require(request, KNOWN);
    }
    return queries.stream().findFirst().map(query -> of(query, request));
  }

  private static boolean asksGraphStore(HttpServletRequest request) {
    return request.getParameter("graph") != null || request.getParameter("default") != null;
  }

  private static SparqlRequest of(String query, HttpServletRequest request) {
    if (query.isBlank()) {
      throw missing();
    }
    return new SparqlRequest(
        query,
        values(request, "default-graph-uri"),
        values(request, "named-graph-uri"),
        one(request, "timeout").map(SparqlRequest::seconds),
        one(request, "view"),
        one(request, "download"));
  }

  /** The first value of a parameter of the address; a body that is the query itself has none. */
  private static Optional<String> one(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
  }

  private static RequestRefused missing() {
    return new RequestRefused(ProblemKind.QUERY_MISSING);
  }

  private static List<String> values(HttpServletRequest request, String name) {
    String @Nullable [] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  private static Duration seconds(String text) {
    if (!text.matches("\\d{1,6}(\\.\\d{1,3})?") || Double.parseDouble(text) == 0) {
      throw new RequestRefused(ProblemKind.BAD_TIMEOUT);
    }
    return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000));
  }

  /** Closed while it still sends, a client would see a broken connection and not the reason. */
  private static void discard(InputStream in) throws IOException {
    if (!DISCARDING.tryAcquire()) {
      return;
    }
    try {
      byte[] buffer = new byte[8192];
      long left = MAX_DISCARDED;
      long start = System.nanoTime();
      for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
        left = System.nanoTime() - start > MAX_DISCARDING_NANOS ? 0 : left - read;
      }
    } finally {
      DISCARDING.release();
    }
  }

  private static String mediaType(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    String charset = Optional.ofNullable(request.getCharacterEncoding()).orElse("utf-8");
    if (!charset.equalsIgnoreCase("utf-8")) {
      throw new RequestRefused(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    }
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static String body(HttpServletRequest request) {
    try (InputStream in = request.getInputStream()) {
      byte[] bytes = in.readNBytes(MAX_BODY + 1);
      if (bytes.length > MAX_BODY) {
        discard(in);
        throw new RequestRefused(ProblemKind.BODY_TOO_LARGE);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new RequestRefused(ProblemKind.BAD_TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
