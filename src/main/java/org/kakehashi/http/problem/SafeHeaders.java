package org.kakehashi.http.problem;

import java.util.Map;

/** Headers of every response, which protect those who read it in a browser. */
final class SafeHeaders {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          // Open data: any page may read it, but never in the name of its reader.
          "Access-Control-Allow-Origin",
          "*",
          "Access-Control-Expose-Headers",
          RequestId.HEADER + ", Retry-After, ETag, Link, Content-Location, X-Total-Count");

  private SafeHeaders() {}
}
