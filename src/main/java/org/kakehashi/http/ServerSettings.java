package org.kakehashi.http;

import java.time.Duration;
import org.kakehashi.http.evaluation.Limits;

/**
 * How a server runs.
 *
 * @param host name or address to listen on
 * @param port to listen on; 0 takes a free one
 * @param limits what one query may use
 * @param drain how long running requests may go on when the server stops
 */
public record ServerSettings(String host, int port, Limits limits, Duration drain) {
  /** Only programs on the same machine reach it, unless told otherwise. */
  public static final String DEFAULT_HOST = "127.0.0.1";

  /** Fuseki's usual port. */
  public static final int DEFAULT_PORT = 3030;

  private static final Duration DRAIN = Duration.ofSeconds(20);

  /** Settings with the usual limits. */
  public ServerSettings(String host, int port, Duration queryTimeout) {
    this(host, port, Limits.DEFAULT.withTimeout(queryTimeout), DRAIN);
  }
}
