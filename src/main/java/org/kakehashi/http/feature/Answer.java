package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.text.Language;

/** A whole response, so that nothing is sent before all of it is known to be good. */
public final class Answer {
  private static final String ETAG = "ETag";
  private static final String CACHE_CONTROL = "Cache-Control";

  /** Long enough to spare a reader's second look, short enough for a new release to be seen. */
  private static final String A_MINUTE = "public, max-age=60, must-revalidate";

  /** Hexadecimal digits that tell apart the representations of one address. */
  private static final int DIGITS = 16;

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

  /** A page. */
  public static Answer page(String html) {
    return text("text/html;charset=utf-8", html);
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

  /** The same answer with a header more, which may have several values. */
  public Answer with(String name, String... values) {
    Map<String, List<String>> more = new LinkedHashMap<>(headers);
    more.put(name, List.of(values));
    return new Answer(status, contentType, body, more);
  }

  /** The same answer, to be made anew for each request: it tells of the moment. */
  public Answer neverKept() {
    return with(CACHE_CONTROL, "no-store");
  }

  /** The same answer with what caches need to know, unless it says so itself. */
  Answer tagged(String release) {
    Answer timed = headers.containsKey(CACHE_CONTROL) ? this : with(CACHE_CONTROL, A_MINUTE);
    boolean tagged = status != HttpServletResponse.SC_OK || headers.containsKey(ETAG);
    return tagged ? timed : timed.with(ETAG, tag(release));
  }

  private String tag(String release) {
    return '"' + release + '-' + DigestUtils.sha256Hex(body).substring(0, DIGITS) + '"';
  }

  /**
   * Whether equal requests may get these very bytes as long as the release is served; not those
   * that depend on a header of their own. To keep one that only sends elsewhere saves nothing.
   */
  boolean mayBeKept() {
    return status == HttpServletResponse.SC_OK
        && !header(CACHE_CONTROL).contains("no-store")
        && !headers.containsKey("Vary");
  }

  int length() {
    return body.length;
  }

  /**
   * Whether the client has these bytes already.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2">RFC 9110, 13.1.2</a>
   */
  boolean isHeldBy(HttpServletRequest request) {
    String tag = header(ETAG);
    return !tag.isEmpty()
        && Collections.list(request.getHeaders("If-None-Match")).stream()
            .flatMap(header -> Arrays.stream(header.split(",", -1)))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals("*") || each.equals(tag));
  }

  /** Tells the client that what it holds is still right, with the headers of the whole answer. */
  Answer notModified() {
    return new Answer(HttpServletResponse.SC_NOT_MODIFIED, null, new byte[0], headers);
  }

  private String header(String name) {
    return headers.getOrDefault(name, List.of("")).getFirst();
  }

  /** Pages are in the language that the address or the header asks for; a form may ask itself. */
  private Optional<Language> language(HttpServletRequest request) {
    return Optional.ofNullable(contentType)
        .filter(type -> type.startsWith("text/html") && !request.getMethod().equals("POST"))
        .map(page -> Languages.of(request));
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
      language(request).ifPresent(each -> response.setHeader("Content-Language", each.tag()));
      response.setContentType(contentType);
    }
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
