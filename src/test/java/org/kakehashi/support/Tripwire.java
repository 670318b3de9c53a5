package org.kakehashi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A socket that counts who comes. */
public final class Tripwire implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger visitors = new AtomicInteger();

  /** Listens on a free port of this machine. */
  public Tripwire() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().name("tripwire").start(this::count);
  }

  /** Its address. */
  public String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  /** How many connections there were. */
  public int visitors() {
    return visitors.get();
  }

  private void count() {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
        visitors.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
