package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A whole response body, so that nothing is sent before all of it is known to be good. */
public final class Answer {
  private final String contentType;
  private final byte[] body;

  /**
   * An answer.
   *
   * @param contentType media type with its parameters
   * @param body bytes as sent; the caller gives them away
   */
  public Answer(String contentType, byte[] body) {
    this.contentType = contentType;
    this.body = body;
  }

  /** A body of text, in UTF-8. */
  public static Answer text(String contentType, String body) {
    return new Answer(contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it; a HEAD request gets the headers only. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType(contentType);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
