package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kakehashi.support.RunningServer.query;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.RunningServer;

class ServerTest {
  private static final Snapshot SNAPSHOT = OtterAccord.snapshot();

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void the_front_page_says_what_this_is_in_english_and_japanese() {
    assertThat(server.get("/").body()).contains("<html lang=\"en\">", "Otter Accord");
    assertThat(server.get("/?lang=ja").body()).contains("<html lang=\"ja\">", "カワウソ協定");
    assertThat(server.get("/", "Accept-Language", "fr, ja-JP;q=0.9, en;q=0.1").body())
        .contains("<html lang=\"ja\">");
    assertThat(server.get("/?lang=en", "Accept-Language", "ja").body())
        .contains("<html lang=\"en\">");
  }

  @Test
  void the_page_of_questions_begins_with_questions_in_named_groups_and_they_run() {
    assertThat(server.get("/questions?lang=ja").body())
        .contains("<summary>能力を問う質問", "href=\"/sparql?lang=ja\">SPARQLで自由に問う");
    String page = server.get("/questions").body();
    assertThat(page).contains("<summary>Competency questions").doesNotContain("SELECT ?", "<pre");
    String link = page.replaceFirst("(?s).*?<li id=[^>]+>\\s*<a href=\"([^\"]+)\".*", "$1");
    HttpResponse<String> leads = server.get(link.replace("&amp;", "&"), "Accept", "text/html");
    assertThat(leads.statusCode()).isEqualTo(303);
    String answer = leads.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> response = server.get(answer, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Lumen", "Varda", "<table>");
  }

  @Test
  void the_stored_queries_are_listed_but_no_checks() {
    assertThat(server.get("/questions").body())
        .contains("Who signed the Otter Accord?", "What is claimed but not a fact?")
        .doesNotContain("Accords that nobody signed", "Amounts that differ without a conflict");
  }

  @Test
  void pages_ask_nothing_of_other_places() {
    assertThat(server.get("/").body())
        .doesNotContainPattern("src=\"(?!/)")
        .doesNotContainPattern("<link[^>]+href=\"https?:");
    assertThat(server.get("/assets/page.css").body()).doesNotContain("http", "@import", "url(");
  }

  @Test
  void health_tells_the_release_and_the_size() {
    HttpResponse<String> response = server.get("/health");
    JsonObject health = JSON.parse(response.body());
    assertThat(health.get("status").getAsString().value()).isEqualTo("ok");
    assertThat(health.get("release").getAsString().value()).isEqualTo(SNAPSHOT.releaseId());
    assertThat(health.get("triples").getAsNumber().value().longValue()).isEqualTo(SNAPSHOT.size());
    assertThat(Instant.parse(health.get("since").getAsString().value())).isBefore(Instant.now());
    assertThat(server.method("HEAD", "/health").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/health/x", "/$/ping", "/$/stats", "/ds", "/index.html"})
  void unknown_paths_are_told_with_those_that_exist(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("not-found", "/sparql", "/health");
    assertThat(server.get(path, "Accept", "text/html").body()).contains("<h1>");
  }

  @ParameterizedTest
  @CsvSource({"POST,/", "PUT,/health", "DELETE,/", "PATCH,/assets/page.css"})
  void wrong_methods_are_told_with_the_right_ones(String method, String path) {
    HttpResponse<String> response = server.method(method, path);
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    assertThat(server.method("OPTIONS", path).statusCode()).isEqualTo(204);
  }

  @Test
  void a_taken_port_is_told_by_its_number() {
    int port = server.uri().getPort();
    ServerSettings settings =
        new ServerSettings(ServerSettings.DEFAULT_HOST, port, Duration.ofSeconds(1));
    assertThatExceptionOfType(PortInUse.class)
        .isThrownBy(() -> KakehashiServer.start(settings, SNAPSHOT))
        .satisfies(taken -> assertThat(taken.port()).isEqualTo(port));
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "no-such-host.invalid"})
  void a_host_that_is_not_ours_is_told_by_its_name(String host) {
    ServerSettings settings = new ServerSettings(host, 0, Duration.ofSeconds(1));
    assertThatExceptionOfType(CannotListen.class)
        .isThrownBy(() -> KakehashiServer.start(settings, SNAPSHOT))
        .satisfies(cannot -> assertThat(cannot.host()).isEqualTo(host));
  }

  @Test
  void stopping_lets_running_requests_end() throws Exception {
    RunningServer own = RunningServer.start();
    String slow = "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    CompletableFuture<HttpResponse<String>> running =
        CompletableFuture.supplyAsync(() -> own.get(query(slow) + "&timeout=2"));
    Thread.sleep(300);
    Thread.ofPlatform().start(own::close);
    assertThat(running.get().statusCode()).isIn(200, 503);
    assertThat(running.get().body()).contains("requestId", "query-timeout");
  }

  @Test
  void a_release_can_be_served_twice_at_once() {
    try (RunningServer other = RunningServer.start()) {
      assertThat(other.get("/health").statusCode()).isEqualTo(200);
      assertThat(other.uri()).isNotEqualTo(server.uri());
    }
  }
}
