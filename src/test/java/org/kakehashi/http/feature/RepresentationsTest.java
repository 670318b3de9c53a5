package org.kakehashi.http.feature;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a stranger's headers may fill the server's memory with. */
class RepresentationsTest {
  private final AtomicInteger made = new AtomicInteger();
  private final Server server = new Server(0);
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() throws Exception {
    ServletContextHandler context = new ServletContextHandler();
    context.setAttribute(Representations.ATTRIBUTE, new Representations("release"));
    context.addServlet(new ServletHolder(new Counting()), "/*");
    server.setHandler(context);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void lists_of_languages_that_come_to_the_same_get_one_kept_answer()
      throws IOException, InterruptedException {
    for (int i = 0; i < 10; i++) {
      get("/page", "fr;q=0.9, x-" + "long".repeat(100) + i);
    }
    assertThat(made).hasValue(1);
    get("/page", "ja");
    assertThat(made).hasValue(2);
  }

  @Test
  void what_only_sends_elsewhere_takes_no_room() throws IOException, InterruptedException {
    get("/elsewhere", "en");
    get("/elsewhere", "en");
    assertThat(made).hasValue(2);
  }

  private void get(String path, String languages) throws IOException, InterruptedException {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept-Language", languages)
            .build();
    client.send(request, BodyHandlers.discarding());
  }

  /** Tells how often an answer had to be made. */
  private final class Counting extends ReadServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected Answer answer(HttpServletRequest request) {
      made.incrementAndGet();
      return request.getRequestURI().equals("/elsewhere")
          ? Answer.redirect(303, "/page")
          : Answer.text("text/plain", "answer");
    }
  }
}
