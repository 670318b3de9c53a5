package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** What one could know at a moment, and nothing that came out later. */
class KnownAtTest {
  private static RunningServer server;
  private static RunningServer otter;

  @BeforeAll
  static void start() {
    server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
    otter = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    otter.close();
  }

  private static String body(RunningServer of, String path) {
    HttpResponse<String> answer = of.get(path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static JsonArray rows(String path) {
    return JSON.parse(body(server, path)).get("rows").getAsArray();
  }

  private static JsonObject notKnown(RunningServer of, String path) {
    HttpResponse<String> answer = of.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(404);
    JsonObject problem = JSON.parse(answer.body());
    assertThat(problem.get("code").getAsString().value()).isEqualTo("not-known-yet");
    return problem;
  }

  @Test
  void a_row_of_an_early_source_has_no_cell_of_a_later_one() {
    JsonObject row =
        rows("/api/meetings?knownAt=2025-04-09&limit=1000").stream()
            .map(each -> each.getAsObject())
            .filter(each -> each.get("statement").toString().contains("/S4-019a"))
            .findFirst()
            .orElseThrow();
    // The month is its own; the two days of the visit are told by a later source.
    assertThat(row.get("time").toString()).contains("2025-04\"").doesNotContain("2025-04-");
    assertThat(row.hasKey("heldAt")).isFalse();
  }

  @Test
  void a_later_source_corroborates_nothing() {
    assertThat(rows("/api/corroboration?knownAt=2010")).isEmpty();
    assertThat(rows("/api/corroboration?knownAt=2025-04-09")).isNotEmpty();
  }

  @Test
  void no_resolution_quotes_a_later_source() {
    assertThat(rows("/api/conflicts?about=rutte-visit-japan-2025&knownAt=2025-04-09")).isEmpty();
    assertThat(rows("/api/conflicts?about=rutte-visit-japan-2025&knownAt=2025-04-15")).isNotEmpty();
  }

  @Test
  void a_claim_that_dates_a_thing_is_about_that_time() {
    assertThat(rows("/api/timeline?about=tcp&asOf=2008")).hasSize(1);
    assertThat(rows("/api/timeline?about=tcp&asOf=2006")).isEmpty();
    assertThat(rows("/api/timeline?asOf=2025-04&limit=1000").size()).isGreaterThan(8);
  }

  @ParameterizedTest
  @CsvSource({
    "/doc/conflict/C09.ttl?knownAt=2010, 2025-04-15",
    "/doc/statement/S1-004.ttl?knownAt=2010, 2025-04-15",
    "/doc/statement/S1-004?knownAt=2025-04-14, 2025-04-15",
    "/doc/statement/S4-041a.html?knownAt=2025-04-08&lang=en, 2025-04-09",
    "/doc/graph/source/S1.ttl?knownAt=2010, 2025-04-15",
    "/doc/source/S4.jsonld?knownAt=2010, 2025-04-09",
    "/doc/statement/S0-001.ttl?knownAt=2009-11-29, 2009-11-30",
    "/doc/statement/K-001.ttl?knownAt=2030, nobody knows",
    "/doc/source/S3.ttl?knownAt=2030, nobody knows",
    "/doc/conflict/C01.ttl?knownAt=2030, nobody knows",
    "/doc/id/nsatu.ttl?knownAt=2009-12-31, 2025-04-09",
    "/doc/id/rutte-ishiba-meeting-2025.html?knownAt=2009-12-31&lang=en, 2025-04-09"
  })
  void what_was_not_known_is_refused_with_the_day_from_which_on_it_was(String path, String said) {
    assertThat(notKnown(server, path).get("detail").getAsString().value()).contains(said);
  }

  @Test
  void an_inference_is_known_once_its_premises_are() {
    String path =
        TheProject.rows(
                "SELECT ?i WHERE { GRAPH graph:inferences { ?i prov:wasDerivedFrom ?s }"
                    + " GRAPH <https://w3id.org/kakehashi/graph/source/S1> { ?s a kk:Statement }"
                    + " FILTER NOT EXISTS { GRAPH graph:inferences { ?i prov:wasDerivedFrom ?o }"
                    + " ?o a kk:Statement . FILTER (?o != ?s) } } ORDER BY ?i LIMIT 1")
            .get(0)
            .get("i")
            .getURI()
            .replace(TheProject.snapshot().description().uriSpace(), "/doc/");
    assertThat(notKnown(server, path + ".ttl?knownAt=2025-04-14").toString())
        .contains("2025-04-15");
    body(server, path + ".ttl?knownAt=2025-04-15");
  }

  @Test
  void what_was_not_known_is_told_in_japanese_too() {
    assertThat(server.get("/doc/statement/S1-004.ttl?knownAt=2010&lang=ja").body())
        .contains("2025-04-15以降に知りえました");
  }

  @Test
  void what_there_never_was_stays_unknown() {
    assertThat(server.get("/doc/statement/S9-999.ttl?knownAt=2010").body())
        .contains("no-such-thing");
  }

  @Test
  void the_document_about_a_thing_tells_whose_words_are_of_today() {
    String early = body(server, "/doc/id/japan.ttl?knownAt=2009-12");
    assertThat(early).contains("statement:S0-").doesNotContain("statement:S1-", "statement:S4-");
    assertThat(early).contains("curators", "編纂者の今日の言葉");
    String page = body(server, "/doc/id/japan.html?knownAt=2009-12&lang=en");
    assertThat(page).contains("curators", "source came out later");
    assertThat(body(server, "/doc/id/japan.ttl")).doesNotContain("curators’ words of today");
  }

  @Test
  void a_claim_about_another_time_is_shown_with_a_remark() {
    String other = body(server, "/doc/statement/S0-042c.ttl?asOf=2006");
    assertThat(other).contains("2007/..", "another time");
    assertThat(body(server, "/doc/statement/S0-042c.html?asOf=2006&lang=en"))
        .contains("another time");
    assertThat(body(server, "/doc/statement/S0-042c.ttl?asOf=2008")).doesNotContain("another time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010", "2025-04-08", "2025-04-09", "2025-04-14"})
  void search_finds_nothing_that_a_later_source_is_needed_for(String day) {
    List<String> later = day.compareTo("2025-04-09") < 0 ? List.of("S1", "S4") : List.of("S1");
    for (String words : List.of("Rutte", "NSATU", "Japan", "日本", "")) {
      String path = "/search?limit=100&knownAt=" + day + "&q=" + RunningServer.encode(words);
      JsonObject found = JSON.parse(body(server, path));
      Stream<String> hits =
          found.get("results").getAsArray().stream()
              .map(hit -> hit.getAsObject().get("iri").getAsString().value());
      assertThat(hits)
          .noneMatch(iri -> later.stream().anyMatch(key -> iri.contains("/statement/" + key + "-")))
          .noneMatch(iri -> later.stream().anyMatch(key -> iri.endsWith("/source/" + key)))
          .noneMatch(iri -> iri.matches(".*/(statement/(S2|S3|K)-|source/(S2|S3|K)$).*"))
          .noneMatch(iri -> iri.endsWith("/conflict/C20"));
      assertThat(found.get("remark").getAsString().value()).contains("curators");
    }
  }

  @Test
  void search_finds_by_the_day_what_it_found_before_by_the_release() {
    assertThat(body(server, "/search?q=Rutte&knownAt=2025-04-09")).contains("/statement/S4-");
    assertThat(body(server, "/search?q=Rutte&knownAt=2025-04-08&source=S1")).contains("\"total\"");
    assertThat(body(server, "/search?q=Rutte&knownAt=2025-04-08&lang=en&format=html"))
        .contains("no source out by then");
    JsonObject entities =
        JSON.parse(body(server, "/search?q=Rutte&type=entity&knownAt=2025-04-08"));
    assertThat(entities.get("results").toString()).doesNotContain("/id/mark-rutte");
    assertThat(
            entities
                .get("leftOut")
                .getAsObject()
                .get("nothingKnown")
                .getAsNumber()
                .value()
                .intValue())
        .isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/coverage", "/api/funding", "/api/drop-a-source"})
  void every_query_can_be_asked_as_of_what_was_known(String path) {
    assertThat(body(server, path + "?knownAt=2010")).doesNotContain("/statement/S1-");
  }

  @Test
  void another_project_has_its_own_days() {
    String register = body(otter, "/doc/id/weir-meeting.ttl?knownAt=2030-04-30");
    assertThat(register).contains("2030-03-12").doesNotContain("statement:T2-004", "\"2030-04\"");
    assertThat(body(otter, "/doc/id/weir-meeting.ttl?knownAt=2030-05"))
        .contains("statement:T2-004");
    assertThat(notKnown(otter, "/doc/conflict/C01.ttl?knownAt=2030-04").toString())
        .contains("2030-05-31");
    assertThat(notKnown(otter, "/doc/id/amount-t1-010.ttl?knownAt=2030-03").toString())
        .contains("2030-04-02");
    assertThat(body(otter, "/search?q=Gazette&knownAt=2030-04")).doesNotContain("T2-001");
  }

  @Test
  void many_may_ask_for_the_same_moment_at_once() {
    try (RunningServer fresh = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT)) {
      List<CompletableFuture<Integer>> answers =
          Stream.of("japan", "nato", "tcp", "afghanistan")
              .map(thing ->
                  CompletableFuture.supplyAsync(
                      () -> fresh.get("/doc/id/" + thing + ".nt?knownAt=2010").statusCode()))
              .toList();
      assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
    }
  }
}
