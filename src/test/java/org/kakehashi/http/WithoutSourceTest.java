package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** What remains without a source, and nothing that rests on it. */
class WithoutSourceTest {
  private static RunningServer server;
  private static RunningServer otter;

  @BeforeAll
  static void start() {
    server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
    otter = RunningServer.start(OtterAccord.snapshot(), Limits.DEFAULT);
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

  private static JsonObject json(String path) {
    return JSON.parse(body(server, path));
  }

  private static int refused(RunningServer of, String path, String code) {
    HttpResponse<String> answer = of.get(path);
    assertThat(answer.body()).as(path).contains("\"" + code + "\"");
    return answer.statusCode();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/id/japan.nt",
        "/doc/id/nsatu.ttl",
        "/doc/id/japan.html",
        "/doc/id/nato.jsonld",
        "/api/timeline",
        "/api/corroboration",
        "/api/meetings",
        "/api/funding",
        "/api/coverage",
        "/api/conflicts",
        "/search?q=Rutte&limit=100",
        "/source?format=html",
        "/conflict?format=html"
      })
  void nothing_rests_on_what_is_left_out(String path) {
    String more = path.contains("?") ? "&" : "?";
    // A document lists what it leaves out by name.
    String rest =
        body(server, path + more + "lang=en&without=S4")
            .replaceAll("(enough to tell|できない主張)[^\"]*\"", "\"");
    assertThat(rest.contains("statement/S4-") || rest.contains("statement:S4-")).isFalse();
  }

  @Test
  void what_only_the_source_tells_is_not_there_and_says_so() {
    assertThat(refused(server, "/doc/statement/S4-019a.ttl?without=S4", "source-left-out"))
        .isEqualTo(404);
    assertThat(server.get("/doc/statement/S4-019a.ttl?without=S4&lang=en").body())
        .contains("without=S4");
    assertThat(server.get("/doc/statement/S4-019a.ttl?without=S4&lang=ja").body())
        .contains("除いた資料");
    body(server, "/doc/statement/S4-019a.ttl?without=S3");
    assertThat(refused(server, "/doc/source/S4.ttl?without=S4", "source-left-out")).isEqualTo(404);
    assertThat(refused(server, "/doc/conflict/C09.ttl?without=S1", "source-left-out"))
        .isEqualTo(404);
  }

  @Test
  void a_thing_of_which_only_the_source_tells_is_not_described_by_curators_alone() {
    String thing =
        TheProject.rows(
                """
                SELECT ?thing WHERE {
                  GRAPH <https://w3id.org/kakehashi/graph/source/S4> { ?one rdf:object ?thing }
                  ?thing a kk:Event .
                  FILTER NOT EXISTS {
                    ?other rdf:subject|rdf:object|kk:regarding ?thing ; a kk:Statement .
                    FILTER (!STRSTARTS(STRAFTER(STR(?other), "/statement/"), "S4-"))
                  }
                } ORDER BY ?thing LIMIT 1
                """)
            .get(0)
            .get("thing")
            .getURI()
            .replaceFirst(".*/id/", "/doc/id/");
    body(server, thing + ".ttl");
    assertThat(refused(server, thing + ".ttl?without=S4", "source-left-out")).isEqualTo(404);
  }

  /** Curators' conjectures go with the claims that they were derived from. */
  @Test
  void what_curators_derived_from_it_goes_too() {
    String derived =
        TheProject.rows(
                """
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX kk: <https://w3id.org/kakehashi/ontology#>
                SELECT ?note WHERE {
                  ?note a kk:Statement ; prov:hadPrimarySource ?k ; prov:wasDerivedFrom ?claim .
                  ?claim prov:hadPrimarySource <https://w3id.org/kakehashi/source/S1>
                  FILTER (STRENDS(STR(?k), "/K"))
                } ORDER BY ?note LIMIT 1
                """)
            .getFirst()
            .get("note")
            .getURI()
            .replaceFirst(".*/", "");
    body(server, "/doc/statement/" + derived + ".ttl");
    assertThat(refused(server, "/doc/statement/" + derived + ".ttl?without=S1", "source-left-out"))
        .isEqualTo(404);
  }

  @Test
  void a_moment_and_a_source_less_go_together() {
    assertThat(
            refused(server, "/doc/statement/S4-019a.ttl?without=S1&knownAt=2010", "not-known-yet"))
        .isEqualTo(404);
    assertThat(
            refused(
                server, "/doc/statement/S4-019a.ttl?without=S4&knownAt=2025", "source-left-out"))
        .isEqualTo(404);
    JsonObject both = json("/api/meetings?without=S4&knownAt=2025-04-10");
    assertThat(both.get("notKnown").getAsObject().hasKey("statementsNotYetPublished")).isTrue();
    assertThat(both.get("without").getAsObject().get("sources").toString()).contains("S4");
    assertThat(body(server, "/doc/id/japan.html?lang=en&without=S4&asOf=2025"))
        .contains("asOf=2025");
  }

  @Test
  void the_numbers_of_what_is_set_aside_add_up() {
    JsonObject without = json("/api/coverage?without=S3").get("without").getAsObject();
    int gone = without.get("statements").getAsNumber().value().intValue();
    int resting =
        TheProject.rows(
                "SELECT ?s WHERE { ?s <http://www.w3.org/ns/prov#hadPrimarySource>"
                    + " <https://w3id.org/kakehashi/source/S3> }")
            .size();
    assertThat(gone).isGreaterThanOrEqualTo(resting);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "without=S3,S0",
        "without=S0&without=S3",
        "without=s3,%20S0",
        "without=https://w3id.org/kakehashi/source/S3&without=source:S0",
      })
  void sources_are_named_in_several_ways(String query) {
    assertThat(
            json("/api/coverage?" + query).get("without").getAsObject().get("sources").toString())
        .contains("S0", "S3");
  }

  @Test
  void a_source_that_there_is_not_is_refused_with_those_that_there_are() {
    for (String path : List.of("/doc/id/japan.ttl", "/api/meetings", "/search", "/source")) {
      assertThat(refused(server, path + "?without=S33&lang=en", "bad-argument")).isEqualTo(400);
      assertThat(server.get(path + "?without=S33&lang=en").body())
          .contains("Did you mean", "S3", "S4");
    }
    body(server, "/doc/id/japan.ttl?without=");
  }

  @Test
  void without_any_source_nothing_is_told() {
    String all = "without=S0,S1,S2,S3,S4,K,nato-topic-page";
    assertThat(refused(server, "/doc/id/japan.html?lang=en&" + all, "source-left-out"))
        .isEqualTo(404);
    assertThat(json("/api/meetings?" + all).get("total").toString()).isEqualTo("0");
    assertThat(json("/search?q=Rutte&type=statement&" + all).get("total").toString())
        .isEqualTo("0");
    body(server, "/source?format=html&" + all);
    body(server, "/conflict?format=html&" + all);
  }

  /** Two copies do not become two witnesses because their origin is left out. */
  @Test
  void an_origin_that_is_left_out_still_binds_its_copies() {
    assertThat(body(server, "/doc/source/S3.html?lang=en&without=nato-topic-page"))
        .contains("/source/S0?");
    assertThat(json("/api/corroboration?limit=1000&without=nato-topic-page").get("rows"))
        .isEqualTo(json("/api/corroboration?limit=1000").get("rows"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/id/japan.html",
        "/doc/source/S1.html",
        "/doc/conflict/C16.html",
        "/doc/statement/S1-004.html",
        "/source",
        "/conflict",
        "/api/timeline",
        "/search"
      })
  void a_page_tells_of_its_lens_and_how_to_take_it_off(String path) {
    String page = body(server, path + "?lang=en&without=S0&format=html");
    assertThat(page).contains("<aside class=\"lens\"", "without S0", "Show everything");
    assertThat(page).contains("value=\"S0\" checked");
    assertThat(page).containsPattern("href=\"[^\"]*without=S0[^\"]*lang=ja\"");
    assertThat(page).containsPattern("href=\"/(id|source|statement|conflict)/[^\"]*without=S0");
    assertThat(body(server, path + "?lang=en&format=html")).doesNotContain("class=\"lens\"");
    assertThat(body(server, path + "?lang=ja&without=S0&format=html")).contains("S0を除く");
  }

  @Test
  void the_page_about_a_source_leads_to_what_would_remain_without_it() {
    assertThat(body(server, "/doc/source/S2.html?lang=en"))
        .contains("/source?lang=en&amp;without=S2", "/api/drop-a-source");
  }

  @Test
  void links_in_the_headers_keep_the_lens() {
    HttpResponse<String> answer = server.get("/doc/id/japan.ttl?without=S4,S3");
    assertThat(answer.headers().allValues("Link"))
        .anyMatch(link -> link.contains("/doc/id/japan?without=S3,S4>; rel=\"canonical\""));
  }

  @Test
  void another_project_has_its_own_sources() {
    assertThat(refused(otter, "/doc/statement/T2-004.ttl?without=T2", "source-left-out"))
        .isEqualTo(404);
    assertThat(refused(otter, "/doc/conflict/C01.ttl?without=T1", "source-left-out"))
        .isEqualTo(404);
  }
}
