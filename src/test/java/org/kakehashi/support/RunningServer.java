package org.kakehashi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.KakehashiServer;
import org.kakehashi.http.ServerSettings;
import org.kakehashi.http.evaluation.Limits;

/** A real server on a free port, spoken to over real HTTP. */
public final class RunningServer implements AutoCloseable {
  private static final Duration DRAIN = Duration.ofSeconds(5);

  private final KakehashiServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningServer(KakehashiServer server) {
    this.server = server;
  }

  /** Serves the fixture project. */
  public static RunningServer start() {
    return start(OtterAccord.snapshot(), Limits.DEFAULT);
  }

  /** Serves a snapshot with limits of one's own. */
  public static RunningServer start(Snapshot snapshot, Limits limits) {
    ServerSettings settings = new ServerSettings(ServerSettings.DEFAULT_HOST, 0, limits, DRAIN);
    return new RunningServer(KakehashiServer.start(settings, snapshot));
  }

  /** Where it is. */
  public URI uri() {
    return server.uri();
  }

  /** The address of a query. */
  public static String query(String text) {
    return "/sparql?query=" + encode(text);
  }

  /** Percent-encodes a value. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A request to a path, to be completed. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.uri().resolve(path)).timeout(Duration.ofSeconds(60));
  }

  /** GET with headers in pairs of name and value. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** POST of a body. */
  public HttpResponse<String> post(String path, String contentType, String body) {
    return send(
        request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  /** Any method without a body. */
  public HttpResponse<String> method(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()));
  }

  /** Sends a request. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
