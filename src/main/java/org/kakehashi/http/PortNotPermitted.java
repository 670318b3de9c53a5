package org.kakehashi.http;

/** The system lets only its administrator listen on the port. */
public final class PortNotPermitted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int port;

  PortNotPermitted(int port, Throwable cause) {
    super("port " + port + " is not permitted", cause);
    this.port = port;
  }

  /** The port. */
  public int port() {
    return port;
  }
}
