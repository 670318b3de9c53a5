package org.kakehashi.query;

/**
 * Ends a query from inside an expression. It is an error, because Jena takes any exception in a
 * FILTER for "no", logs the expression, and goes on.
 */
public final class QueryStopped extends Error {
  private static final long serialVersionUID = 1L;

  private final RuntimeException reason;

  QueryStopped(RuntimeException reason) {
    super(reason.getMessage(), reason, false, false);
    this.reason = reason;
  }

  /** Why, to be thrown where the query was started. */
  public RuntimeException reason() {
    return reason;
  }
}
