package org.kakehashi.http.problem;

import java.util.Locale;

/** What can go wrong with a request besides the query itself; the codes are stable. */
public enum ProblemKind {
  NOT_FOUND(404),
  UNKNOWN_QUERY(404),
  NO_SUCH_THING(404),
  NOT_KNOWN_YET(404),
  SOURCE_LEFT_OUT(404),
  WITHDRAWN(410),
  UNKNOWN_DOWNLOAD(404),
  UNKNOWN_ERROR_CODE(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  FORMAT_WITHOUT_TRIPLE_TERMS(406),
  UNSUPPORTED_MEDIA_TYPE(415),
  BAD_REQUEST(400),
  CONNECTION_BROKEN(400),
  BAD_TIMEOUT(400),
  BAD_ARGUMENT(400),
  UNKNOWN_PARAMETER(400),
  SEARCH_TOO_LONG(400),
  BAD_TEXT(400),
  QUERY_MISSING(400),
  QUERY_TWICE(400),
  QUERY_TOO_COMPLEX(400),
  QUERY_FAILED(400),
  GRAPH_STORE_REFUSED(400),
  UPDATE_REFUSED(403),
  BODY_TOO_LARGE(413),
  ANSWER_TOO_LARGE(413),
  ANSWER_TOO_LONG(413),
  ADDRESS_TOO_LONG(414),
  HEADERS_TOO_LARGE(431),
  QUERY_TIMEOUT(503),
  BUSY(503),
  STUCK(503),
  INTERNAL(500);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The stable code, such as {@code query-timeout}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
