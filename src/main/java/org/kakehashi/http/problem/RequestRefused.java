package org.kakehashi.http.problem;

import java.util.List;
import java.util.Map;

/** A request that is not answered, for a reason that the client may know. */
public final class RequestRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient List<String> values;
  private final transient Map<String, String> headers;

  /**
   * A refusal.
   *
   * @param values what the text of the kind has for {@code {0}}, {@code {1}} …
   */
  public RequestRefused(ProblemKind kind, String... values) {
    this(kind, Map.of(), values);
  }

  private RequestRefused(ProblemKind kind, Map<String, String> headers, String... values) {
    super(kind.code());
    this.kind = kind;
    this.values = List.of(values);
    this.headers = headers;
  }

  /** A method that the resource does not have. */
  public static RequestRefused method(String method, String allowed) {
    return new RequestRefused(
        ProblemKind.METHOD_NOT_ALLOWED, Map.of("Allow", allowed), method, allowed);
  }

  /** Something that may work later. */
  public static RequestRefused later(ProblemKind kind, int seconds, String... values) {
    return new RequestRefused(kind, Map.of("Retry-After", String.valueOf(seconds)), values);
  }

  ProblemKind kind() {
    return kind;
  }

  List<String> values() {
    return values;
  }

  Map<String, String> headers() {
    return headers;
  }
}
