package org.kakehashi.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;

/**
 * Finds out why the server could not listen. Java has one exception for three reasons, and tells
 * them apart only by the words of the system, which may be in any language; so this tries instead.
 */
final class ListenFailure {
  /** Ports below are for the administrator on most systems. */
  private static final int FIRST_FREE_PORT = 1024;

  private static final int CONNECT_MILLIS = 1_000;

  private ListenFailure() {}

  /** The reason, or the same exception if listening was not the trouble. */
  static RuntimeException explained(RuntimeException e, ServerSettings settings) {
    boolean listening =
        Stream.<Throwable>iterate(e, each -> each != null, Throwable::getCause)
            .anyMatch(ListenFailure::isAboutListening);
    return listening ? reason(e, settings.host(), settings.port()) : e;
  }

  private static boolean isAboutListening(Throwable thrown) {
    return thrown instanceof SocketException
        || thrown instanceof UnknownHostException
        || thrown instanceof UnresolvedAddressException;
  }

  private static RuntimeException reason(Throwable cause, String host, int port) {
    if (!isOurs(host)) {
      return new CannotListen(host, cause);
    }
    return port < FIRST_FREE_PORT && !answers(host, port)
        ? new PortNotPermitted(port, cause)
        : new PortInUse(port, cause);
  }

  private static boolean isOurs(String host) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(host, 0));
      return true;
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static boolean answers(String host, int port) {
    try (Socket probe = new Socket()) {
      probe.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }
}
