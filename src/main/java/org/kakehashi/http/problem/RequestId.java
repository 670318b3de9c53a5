package org.kakehashi.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names a request in the response and in the log, so that one can be found by the other. */
final class RequestId {
  static final String HEADER = "X-Request-Id";
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The id that a proxy gave, if it is harmless to write into a log, or a new one. */
  static String choose(@Nullable String given) {
    return given != null && HARMLESS.matcher(given).matches() ? given : create();
  }

  static String create() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }

  static void put(HttpServletRequest request, String id) {
    request.setAttribute(HEADER, id);
  }

  static String of(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HEADER));
  }
}
