package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole response, so that nothing is sent before all of it is known to be good. */
public final class Answer {
  private final int status;
  private final @Nullable String contentType;
  private final byte[] body;
  private final Map<String, List<String>> headers;

  /**
   * An answer.
   *
   * @param contentType media type with its parameters
   * @param body bytes as sent; the caller gives them away
   */
  public Answer(String contentType, byte[] body) {
    this(HttpServletResponse.SC_OK, contentType, body, Map.of());
  }

  private Answer(
      int status, @Nullable String contentType, byte[] body, Map<String, List<String>> headers) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.headers = headers;
  }

  /** A body of text, in UTF-8. */
  public static Answer text(String contentType, String body) {
    return new Answer(contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends the client elsewhere.
   *
   * @param status such as 303 or 308
   * @param location path, with query if there is one
   */
  public static Answer redirect(int status, String location) {
    return new Answer(status, null, new byte[0], Map.of("Location", List.of(location)));
  }

  /** Tells the client that what it holds is still right. */
  public static Answer notModified() {
    return new Answer(HttpServletResponse.SC_NOT_MODIFIED, null, new byte[0], Map.of());
  }

  /** The same answer with a header more, which may have several values. */
  public Answer with(String name, String... values) {
    Map<String, List<String>> more = new LinkedHashMap<>(headers);
    more.put(name, List.of(values));
    return new Answer(status, contentType, body, more);
  }

  /** Sends it; a HEAD request gets the headers only. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach((name, values) -> {
      response.setHeader(name, values.getFirst());
      values.stream().skip(1).forEach(value -> response.addHeader(name, value));
    });
    if (status == HttpServletResponse.SC_NOT_MODIFIED) {
      return;
    }
    if (contentType != null) {
      response.setContentType(contentType);
    }
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
