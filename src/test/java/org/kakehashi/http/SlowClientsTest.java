package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.support.RunningServer.query;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.support.RunningServer;

class SlowClientsTest {
  /** More than the server has threads. */
  private static final int CROWD = 120;

  private final List<Socket> crowd = new ArrayList<>();
  private RunningServer server;

  @BeforeEach
  void start() {
    server = RunningServer.start();
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket each : crowd) {
      each.close();
    }
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 1000\r\nContent-Type: application/sparql-query\r\n\r\nA",
        "Content-Length: 1000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nq",
        "Content-Length: 1000\r\n\r\nA",
        "Transfer-Encoding: chunked\r\nContent-Type: application/sparql-query\r\n\r\n1\r\nA\r\n",
        "Content-Le"
      })
  void a_crowd_that_sends_slowly_keeps_no_one_waiting(String start) throws Exception {
    for (int i = 0; i < CROWD; i++) {
      send("POST /sparql HTTP/1.1\r\nHost: localhost\r\n" + start);
    }
    Thread.sleep(500);
    assertAnswersQuickly();
  }

  @Test
  void a_body_that_comes_in_pieces_is_answered() throws Exception {
    Socket socket =
        send(
            "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/sparql-query\r\nContent-Length: 6\r\n\r\nASK");
    Thread.sleep(200);
    socket.getOutputStream().write(" {}".getBytes(StandardCharsets.UTF_8));
    String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(answer).startsWith("HTTP/1.1 200").contains("true");
  }

  @Test
  void clients_that_go_away_leave_the_server_as_it_was() throws Exception {
    String path = query("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 20000");
    for (int i = 0; i < 20; i++) {
      Socket socket = send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
      socket.setSoLinger(true, 0);
      Thread.sleep(20);
      socket.close();
    }
    Thread.sleep(1_000);
    assertAnswersQuickly();
  }

  private Socket send(String text) throws IOException {
    Socket socket = new Socket(server.uri().getHost(), server.uri().getPort());
    crowd.add(socket);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private void assertAnswersQuickly() {
    Instant start = Instant.now();
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
    assertThat(server.post("/sparql", "application/sparql-query", "ASK {}").statusCode())
        .isEqualTo(200);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
  }
}
