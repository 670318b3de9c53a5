package org.kakehashi.query;

/**
 * A caller gave a parameter that the query cannot take; the message says which and what it takes.
 */
public final class BadArgument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  BadArgument(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The parameter at fault. */
  public String parameter() {
    return parameter;
  }
}
