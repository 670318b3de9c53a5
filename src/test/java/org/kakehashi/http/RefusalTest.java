package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kakehashi.support.RunningServer.encode;
import static org.kakehashi.support.RunningServer.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.query.QueryGuard;
import org.kakehashi.support.HostileQueries;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.Tripwire;

class RefusalTest {
  private static RunningServer server;
  private static Tripwire tripwire;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
    tripwire = new Tripwire();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    tripwire.close();
  }

  @ParameterizedTest
  @MethodSource("org.kakehashi.support.HostileQueries#service")
  void service_reaches_no_one(String query) {
    assertProblem(ask(query), 403, "service-refused");
    assertThat(tripwire.visitors()).isZero();
  }

  /** Without this, tests that see no visitor would prove nothing. */
  @Test
  void the_tripwire_notices_a_query_that_nobody_guards() throws Exception {
    try (Tripwire own = new Tripwire()) {
      String query = HostileQueries.service().get(0).replace(HostileQueries.TARGET, own.address());
      Context open = ARQ.getContext().copy();
      open.set(ARQ.httpServiceAllowed, true);
      assertThatException().isThrownBy(() -> run(query, open));
      Thread.sleep(100);
      assertThat(own.visitors()).isPositive();
    }
  }

  @Test
  void the_second_lock_holds_alone() {
    String query =
        HostileQueries.service().get(0).replace(HostileQueries.TARGET, tripwire.address());
    assertThatExceptionOfType(QueryDeniedException.class)
        .isThrownBy(() -> run(query, QueryGuard.closedContext()));
    assertThat(tripwire.visitors()).isZero();
  }

  private static void run(String query, Context context) {
    try (QueryExec execution =
        QueryExec.graph(Graph.emptyGraph).query(query).context(context).build()) {
      RowSetOps.consume(execution.select());
    }
  }

  @ParameterizedTest
  @MethodSource("org.kakehashi.support.HostileQueries#foreignGraphs")
  void from_reaches_no_one(String query) {
    assertProblem(ask(query), 400, "unknown-graph");
    assertThat(tripwire.visitors()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
  void graphs_of_the_protocol_reach_no_one(String parameter) {
    String path = query("ASK {}") + "&" + parameter + "=" + encode(tripwire.address());
    assertProblem(server.get(path), 400, "unknown-graph");
    assertThat(tripwire.visitors()).isZero();
  }

  @ParameterizedTest
  @MethodSource("org.kakehashi.support.HostileQueries#functions")
  void functions_reach_no_java_class(String query) {
    assertProblem(ask(query), 403, "function-refused");
  }

  @ParameterizedTest
  @MethodSource("org.kakehashi.support.HostileQueries#updates")
  void updates_are_refused_however_they_are_sent(String text) {
    String update = text.replace(HostileQueries.TARGET, tripwire.address());
    String form = "application/x-www-form-urlencoded";
    assertProblem(ask(update), 403, "update-refused");
    assertProblem(server.post("/sparql", form, "update=" + encode(update)), 403, "update-refused");
    assertProblem(
        server.post("/sparql", "application/sparql-update", update), 403, "update-refused");
    assertThat(tripwire.visitors()).isZero();
  }

  @Test
  void data_is_not_taken() {
    HttpResponse<String> response =
        server.post("/sparql?default", "text/turtle", "<a:s> <a:p> <a:o> .");
    assertProblem(response, 415, "unsupported-media-type");
  }

  @Test
  void graphs_cannot_be_fetched_by_name() {
    assertProblem(server.get("/sparql?default"), 400, "graph-store-refused");
  }

  @Test
  void a_syntax_error_in_japanese_is_told_with_line_and_column() {
    HttpResponse<String> response = server.get(query("SELECT *\nWHERE { ?国 日本 「名」 }"));
    assertProblem(response, 400, "syntax-error");
    JsonObject problem = JSON.parse(response.body());
    assertThat(problem.get("line").getAsNumber().value().intValue()).isEqualTo(2);
    assertThat(problem.get("column").getAsNumber().value().intValue()).isPositive();
    assertThat(problem.get("detail").getAsString().value()).contains("日本");
  }

  @Test
  void a_misspelt_parameter_is_told_unless_a_query_stands_beside_it() {
    HttpResponse<String> misspelt = server.get("/sparql?qeury=ASK%7B%7D");
    assertProblem(misspelt, 400, "unknown-parameter");
    assertThat(misspelt.body()).contains("qeury", "query");
    // What client libraries add.
    String library = "&format=json&output=json&results=json";
    assertThat(server.get(RunningServer.query("ASK {}") + library).statusCode()).isEqualTo(200);
  }

  @Test
  void a_syntax_error_shows_the_character_and_not_its_number() {
    assertThat(ask("SELECT * { ?s ?p ?o 日本 }").body()).contains("' '").doesNotContain("(32)");
  }

  @Test
  void someone_at_a_terminal_reads_text() {
    HttpResponse<String> text = server.get("/nowhere", "User-Agent", "curl/8.5.0", "Accept", "*/*");
    assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(text.body()).startsWith("404 ").contains("code: not-found");
    String json = "application/problem+json";
    HttpResponse<String> asked = server.get("/nowhere", "User-Agent", "curl/8.5.0", "Accept", json);
    assertThat(asked.headers().firstValue("Content-Type")).contains(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/?x=1", "/api?x=1", "/openapi.json?x=1", "/health?x=1", "/doc/id/holt?asof=2015"})
  void no_address_passes_over_what_it_does_not_know(String path) {
    assertProblem(server.get(path), 400, "unknown-parameter");
  }

  @Test
  void a_parameter_given_twice_is_told() {
    assertProblem(server.get("/doc/id/holt?asOf=2015&asOf=2016"), 400, "bad-argument");
  }

  @Test
  void a_problem_is_told_in_the_language_of_the_reader() {
    HttpResponse<String> response = server.get(query("SELEKT"), "Accept-Language", "ja,en;q=0.5");
    assertThat(response.body()).contains("正しいSPARQLではありません");
    assertThat(response.headers().firstValue("Content-Language")).contains("ja");
  }

  @Test
  void a_problem_is_told_as_text_or_page_to_those_who_want_that() {
    String path = query("SELEKT");
    assertThat(server.get(path, "Accept", "text/plain").headers().firstValue("Content-Type"))
        .contains("text/plain;charset=utf-8");
    assertThat(server.get(path, "Accept", "text/html").body()).contains("<h1>", "syntax-error");
    assertThat(server.get(path, "Accept", "text/csv").headers().firstValue("Content-Type"))
        .contains("application/problem+json");
  }

  @Test
  void a_request_id_is_given_or_kept_if_it_is_harmless() {
    assertThat(server.get("/health").headers().firstValue("X-Request-Id")).isPresent();
    assertThat(server.get("/none", "X-Request-Id", "abc-1").headers().firstValue("X-Request-Id"))
        .contains("abc-1");
    assertThat(server.get("/none", "X-Request-Id", "a b<c>").headers().firstValue("X-Request-Id"))
        .isNotEqualTo(java.util.Optional.of("a b<c>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?query=%FF%FE",
        "/sparql?query=%E3%81",
        "/sparql?query=ASK%7B%7D&timeout=-1",
        "/sparql?query=ASK%7B%7D&timeout=NaN",
        "/sparql?query=",
        "/sparql?query=ASK%7B%7D&query=ASK%7B%7D"
      })
  void malformed_requests_are_the_fault_of_the_client(String path) {
    assertThat(server.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void a_body_that_is_not_utf8_is_told() {
    HttpResponse<String> response =
        server.send(
            server
                .request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofByteArray(new byte[] {'A', (byte) 0xFF})));
    assertProblem(response, 400, "bad-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /sparql?query=%ZZ HTTP/1.1",
        "GET /%00 HTTP/1.1",
        "GET /../../etc/passwd HTTP/1.1",
        "GET /a%2Fb HTTP/1.1",
        "BROKEN"
      })
  void what_jetty_refuses_is_a_problem_too(String requestLine) throws IOException {
    String answer = raw(requestLine);
    assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    assertThat(answer).doesNotContain("org.eclipse", "Exception", "Jetty");
  }

  @Test
  void an_address_longer_than_the_limit_is_a_problem_too() throws IOException {
    assertThat(raw("GET /sparql?query=" + "a".repeat(20_000) + " HTTP/1.1"))
        .startsWith("HTTP/1.1 4")
        .contains("application/problem+json", "POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</textarea><script>alert(1)</script>",
        "<b onmouseover='alert(1)'>"
      })
  void hostile_text_comes_out_harmless(String hostile) {
    String literal = "\"\"\"" + hostile.replace("\"", "\\\"") + "\"\"\"";
    String[] paths = {
      "/" + encode(hostile),
      query(hostile),
      query("SELECT (" + literal + " AS ?x) {}"),
      query("CONSTRUCT { <a:s> <a:p> " + literal + " } {}")
    };
    for (String path : paths) {
      HttpResponse<String> response = server.get(path, "Accept", "text/html");
      assertThat(response.body()).doesNotContain(hostile).doesNotContain("<script>", "<img");
      assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void hostile_names_in_the_data_come_out_harmless() {
    String names =
        "SELECT ?fund ?name { ?fund a <https://example.org/otter/ontology#Fund> ; ?p ?name ."
            + " FILTER ( isLITERAL(?name) ) }";
    for (String query :
        new String[] {names, names.replace("SELECT ?fund ?name", "DESCRIBE ?fund")}) {
      String page = server.get(query(query), "Accept", "text/html").body();
      assertThat(page)
          .contains("&lt;Fund", "&lt;script", "&lt;img")
          .doesNotContain("<script>", "<img", "<Fund", "</td><img");
    }
  }

  @Test
  void only_web_addresses_become_links() {
    String page =
        server
            .get(query("SELECT ?x { VALUES ?x { <javascript:alert(1)> } }"), "Accept", "text/html")
            .body();
    assertThat(page).contains("javascript:alert(1)").doesNotContain("href=\"javascript");
  }

  private HttpResponse<String> ask(String query) {
    return server.get(query(query.replace(HostileQueries.TARGET, tripwire.address())));
  }

  private static void assertProblem(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonObject problem = JSON.parse(response.body());
    assertThat(problem.get("code").getAsString().value()).isEqualTo(code);
    assertThat(problem.get("status").getAsNumber().value().intValue()).isEqualTo(status);
    assertThat(response.body()).doesNotContain("Exception", "at org.", "/src/");
  }

  private static String raw(String requestLine) throws IOException {
    try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
      OutputStream out = socket.getOutputStream();
      String text = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
