package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.support.RunningServer.query;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.RunningServer;

class LimitsTest {
  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static final Limits SMALL = new Limits(DEADLINE, 20_000, 500, 4, 2);
  private static final String PRODUCT =
      "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";
  private static final String NOTHING_FOUND =
      PRODUCT.replace(" }", " FILTER ( CONTAINS( CONCAT( STR(?a), STR(?r) ), 'no such' ) ) }");

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(OtterAccord.snapshot(), SMALL);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> heavy() {
    return List.of(
        "SELECT (COUNT(*) AS ?count) " + PRODUCT,
        "SELECT (MAX(?c) AS ?count) " + PRODUCT + " GROUP BY ?zzz",
        "SELECT DISTINCT ?a " + NOTHING_FOUND,
        "ASK " + NOTHING_FOUND,
        "CONSTRUCT { ?a a ?c } WHERE " + NOTHING_FOUND,
        "SELECT * { ?a (<x:p>|!<x:p>)* ?b . ?c (<x:p>|!<x:p>)* ?d . ?e (<x:p>|!<x:p>)* ?f "
            + "FILTER ( CONTAINS( CONCAT( STR(?a), STR(?f) ), 'no such' ) ) }",
        "SELECT ?a { ?a ?b ?c FILTER NOT EXISTS " + NOTHING_FOUND + " }");
  }

  @ParameterizedTest
  @MethodSource("heavy")
  void a_heavy_query_ends_at_its_deadline(String query) {
    Instant start = Instant.now();
    HttpResponse<String> response = server.get(query(query));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
    assertThat(response.body()).contains("query-timeout");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(Duration.between(start, Instant.now())).isLessThan(DEADLINE.multipliedBy(2));
  }

  @Test
  void what_jena_cannot_interrupt_is_answered_in_time_all_the_same() {
    String groups = "(.*)".repeat(7);
    String regex =
        "SELECT * { BIND ( '%s' AS ?x ) FILTER REGEX( ?x, '^%s\\\\1x$' ) }"
            .formatted("a".repeat(60), groups);
    try (RunningServer own =
        RunningServer.start(OtterAccord.snapshot(), SMALL.withTimeout(Duration.ofMillis(300)))) {
      Instant start = Instant.now();
      assertThat(own.get(query(regex)).statusCode()).isEqualTo(503);
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
      assertThat(own.get(query("ASK {}")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_client_can_lower_the_deadline() {
    Instant start = Instant.now();
    HttpResponse<String> response =
        server.get(query("SELECT (COUNT(*) AS ?count) " + PRODUCT) + "&timeout=0.2");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(900));
  }

  @Test
  void a_client_cannot_raise_the_deadline() {
    Instant start = Instant.now();
    server.get(query("SELECT (COUNT(*) AS ?count) " + PRODUCT) + "&timeout=60");
    assertThat(Duration.between(start, Instant.now())).isLessThan(DEADLINE.multipliedBy(2));
  }

  @Test
  void too_many_rows_are_refused_and_never_cut_off() {
    String query = "SELECT (1 AS ?x) { ?a ?b ?c . ?d ?e ?f }";
    HttpResponse<String> response = server.get(query(query), "Accept", "text/csv");
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("answer-too-long", "500");
  }

  @Test
  void too_many_triples_are_refused_and_never_cut_off() {
    String query = "CONSTRUCT { ?a ?e ?f } WHERE { ?a ?b ?c . ?d ?e ?f }";
    assertThat(server.get(query(query)).statusCode()).isEqualTo(413);
  }

  @Test
  void too_many_bytes_are_refused_and_never_cut_off() {
    HttpResponse<String> response =
        server.get(query("SELECT ( '" + "x".repeat(1_000) + "' AS ?x ) { ?a ?b ?c } LIMIT 100"));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("answer-too-large");
  }

  @Test
  void too_long_a_query_is_refused() {
    HttpResponse<String> response =
        server.post("/sparql", "application/sparql-query", "ASK {} #" + "x".repeat(200_000));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("query-too-long");
  }

  @Test
  void too_large_a_body_is_refused() {
    HttpResponse<String> response =
        server.post("/sparql", "application/sparql-query", "x".repeat(2_000_000));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(
            server
                .post(
                    "/sparql", "application/x-www-form-urlencoded", "query=" + "x".repeat(600_000))
                .statusCode())
        .isIn(400, 413);
  }

  @Test
  void long_expressions_do_not_overflow_the_stack_into_an_error_of_ours() {
    String sum = "SELECT ( " + "1+".repeat(30_000) + "1 AS ?x ) {}";
    assertThat(server.post("/sparql", "application/sparql-query", sum).statusCode())
        .isIn(200, 400, 503);
  }

  @Test
  void heavy_queries_do_not_keep_light_ones_waiting() throws Exception {
    String heavy = query("SELECT (COUNT(*) AS ?count) " + PRODUCT);
    List<HttpResponse<String>> answers = new CopyOnWriteArrayList<>();
    List<Thread> crowd =
        IntStream.range(0, 4)
            .mapToObj(i -> Thread.ofPlatform().start(() -> answers.add(server.get(heavy))))
            .toList();
    Thread.sleep(600);
    assertThat(server.get(query("ASK {}")).statusCode()).isEqualTo(200);
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
    for (Thread each : crowd) {
      each.join();
    }
    assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
    assertThat(answers).anyMatch(answer -> answer.body().contains("busy"));
    assertThat(answers).anyMatch(answer -> answer.body().contains("query-timeout"));
  }
}
