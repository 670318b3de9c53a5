package org.kakehashi.http;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.kakehashi.http.problem.JettyProblems;

/** What Fuseki's builder has no method for. */
final class JettySettings {
  /** Fuseki's default of megabytes is allocated for each request, however short its answer. */
  private static final int OUTPUT_BUFFER = 32 * 1024;

  private static final int REQUEST_HEADER = 16 * 1024;
  private static final int MAX_FORM = 512 * 1024;
  private static final long IDLE_MILLIS = 20_000;

  /** Waiting for slow readers takes threads; queries run on others. */
  private static final int THREADS = 100;

  /** A connection that waits takes no thread, but memory. */
  private static final int CONNECTIONS = 2_000;

  /** Bodies up to this size are read before they take a thread, so that slow ones take none. */
  private static final int EAGER_BODY = MAX_FORM + 16 * 1024;

  private static final int BODY_FRAMING = 16;

  private JettySettings() {}

  static void apply(Server jetty, ServerSettings settings) {
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector server) {
        listen(server, settings);
      }
    }
    if (jetty.getThreadPool() instanceof QueuedThreadPool threads) {
      threads.setMaxThreads(THREADS);
    }
    jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, jetty));
    jetty.setErrorHandler(new JettyProblems());
    jetty.setStopAtShutdown(false);
    jetty.setStopTimeout(settings.drain().toMillis());
    wrap(jetty);
  }

  private static void listen(ServerConnector connector, ServerSettings settings) {
    connector.setHost(settings.host());
    connector.setIdleTimeout(IDLE_MILLIS);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setOutputBufferSize(OUTPUT_BUFFER);
    http.setRequestHeaderSize(REQUEST_HEADER);
    http.setSendServerVersion(false);
  }

  /** GracefulHandler lets running requests end when the server stops. */
  private static void wrap(Server jetty) {
    Handler handler = jetty.getHandler();
    if (handler instanceof ServletContextHandler context) {
      context.setErrorHandler(new JettyProblems());
      context.setMaxFormContentSize(MAX_FORM);
    }
    Handler eager = new EagerContentHandler(handler, eagerBodies());
    jetty.setHandler(new GracefulHandler(packing(eager)));
  }

  /** Bodies of requests stay as they are: a small packed one could become a huge plain one. */
  private static Handler packing(Handler handler) {
    CompressionHandler packing = new CompressionHandler(handler);
    packing.putCompression(new GzipCompression());
    packing.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .decompressExcludePath("/*")
            .build());
    return packing;
  }

  /** A longer body comes through all the same, and is refused by whoever reads it. */
  private static EagerContentHandler.ContentLoaderFactory eagerBodies() {
    return new EagerContentHandler.RetainedContentLoaderFactory(EAGER_BODY, BODY_FRAMING, false);
  }
}
