package org.kakehashi.http;

/** The host cannot be listened on: it is not an address of this machine, or not an address. */
public final class CannotListen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String host;

  CannotListen(String host, Throwable cause) {
    super("cannot listen on " + host, cause);
    this.host = host;
  }

  /** The host. */
  public String host() {
    return host;
  }
}
