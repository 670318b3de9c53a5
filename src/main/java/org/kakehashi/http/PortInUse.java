package org.kakehashi.http;

/** Another program listens on the port already. */
public final class PortInUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int port;

  PortInUse(int port, Throwable cause) {
    super("port " + port + " is in use", cause);
    this.port = port;
  }

  /** The port. */
  public int port() {
    return port;
  }
}
