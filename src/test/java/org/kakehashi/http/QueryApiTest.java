package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

class QueryApiTest {
  private static final Path QUERIES = TheProject.FOLDER.resolve("queries/api");
  private static final Snapshot SNAPSHOT = TheProject.snapshot();
  private static final RunningServer SERVER = RunningServer.start(SNAPSHOT, Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  static Stream<String> names() {
    return SNAPSHOT.queries().stream().map(QueryFile::name).filter(name -> name.startsWith("api/"));
  }

  private static JsonObject json(String path) {
    HttpResponse<String> response = SERVER.get(path);
    assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
    return JSON.parse(response.body());
  }

  private static JsonObject problem(String path) {
    HttpResponse<String> response = SERVER.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(400);
    assertThat(type(response)).isEqualTo("application/problem+json");
    return JSON.parse(response.body());
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  private static String text(JsonValue value) {
    return value.getAsString().value();
  }

  @Test
  void at_least_the_fourteen_questions_of_a_researcher_are_there() {
    assertThat(names().map(name -> name.substring(4)))
        .contains("timeline", "who-said-what", "programmes-in-force", "funding", "participations")
        .contains("meetings", "conflicts", "corroboration", "single-source-facts", "lineage")
        .contains("claims-by-status", "drop-a-source", "coverage", "neighbourhood");
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_query_answers_with_its_defaults_in_every_format(String name) {
    String path = "/" + name;
    JsonObject answer = json(path);
    assertThat(answer.get("total").getAsNumber().value().longValue()).isPositive();
    for (String format : List.of("json", "csv", "tsv", "srj", "srx", "html")) {
      assertThat(SERVER.get(path + "?format=" + format).statusCode()).as(format).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_row_can_be_traced_to_its_claim(String name) {
    List<String> columns =
        json("/" + name).get("columns").getAsArray().stream().map(QueryApiTest::text).toList();
    assertThat(columns).containsAnyOf("statement", "claims");
    if (columns.contains("statement")) {
      assertThat(columns).contains("status", "source");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "text/csv, text/csv;charset=utf-8",
    "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/html, text/html;charset=utf-8",
    "*/*, application/json",
    "'text/turtle;q=1, text/csv;q=0.5, text/html;q=0.4', text/csv;charset=utf-8"
  })
  void the_accept_header_chooses_the_format(String accept, String contentType) {
    HttpResponse<String> response = SERVER.get("/api/lineage", "Accept", accept);
    assertThat(type(response)).isEqualToIgnoringCase(contentType);
    assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept");
  }

  @Test
  void values_are_typed_and_things_have_names_in_both_languages() {
    JsonObject row =
        json("/api/neighbourhood?about=nsatu").get("rows").getAsArray().get(0).getAsObject();
    assertThat(row.get("isFact").getAsObject().get("value").isBoolean()).isTrue();
    JsonObject status = row.get("status").getAsObject();
    assertThat(text(status.get("type"))).isEqualTo("iri");
    assertThat(text(status.get("label").getAsObject().get("ja"))).isEqualTo("断定");
    assertThat(text(status.get("label").getAsObject().get("en"))).isEqualTo("asserted");
  }

  @Test
  void a_format_that_there_is_not_is_refused_with_those_that_there_are() {
    HttpResponse<String> refused = SERVER.get("/api/lineage?format=csw");
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.body()).contains("text/csv (format=csv)", "application/json (format=json)");
    assertThat(SERVER.get("/api/lineage", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/participations?actor=japn, 'Did you mean japan'",
    "/api/participations?actor=japn, such as japan",
    "/api/participations?status=wiling, 'Did you mean willing?'",
    "/api/participations?status=kk:Willing, 'asserted, intended'",
    "/api/programmes-in-force?day=2024-02-30, 'day, month or year'",
    "/api/programmes-in-force?day=2024-13, 'day, month or year'",
    "/api/programmes-in-force?day=%2B999999999-01-01, 'day, month or year'",
    "/api/timeline?until=-0001-01-01, 'day, month or year'",
    "/api/timeline?from=2025&until=2024-06, lies after 'until'",
    "/api/meetings?from=2025-04-10&until=2025-04-09, lies after 'until'",
    "/api/timeline?about=Japn, 'Did you mean japan'",
    "/api/timeline?about=kk:Nope, does not fit",
    "/api/funding?stage=kk:Pledg, 'Did you mean kk:Pledge'",
    "/api/funding?stage=pledg, 'Did you mean pledge'",
    "/api/timeline?about=https://w3id.org/kakehashi/source/S9, 'Did you mean source:S0'",
    "/api/timeline?about=https://w3id.org/kakehashi/id/japn, 'Did you mean japan'",
    "/api/timeline?about=https://w3id.org/kakehashi/nowhere, 'does not fit'",
    "/api/funding?currency=dollars, three letters of a currency",
    "/api/funding?currency=GBP, 'EUR, JPY, USD'",
    "/api/funding?currency=usdd, 'Did you mean USD'",
    "/api/lineage?limit=0, '1–10000'",
    "/api/lineage?limit=10001, '1–10000'",
    "/api/lineage?limit=99999999999999999999, '1–10000'",
    "/api/lineage?offset=-1, offset",
    "/api/lineage?limit=1&limit=2, more than once",
    "/api/lineage?asOf=yesterday, asOf",
    "/api/names?asOf=2015, asOf"
  })
  void a_wrong_parameter_is_named_with_what_it_takes(String path, String said) {
    JsonObject problem = problem(path);
    assertThat(text(problem.get("code"))).isEqualTo("bad-argument");
    assertThat(text(problem.get("detail"))).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/funding?stage=, pledge PLEDGE kk:Pledge https://w3id.org/kakehashi/ontology%23Pledge",
    "/api/funding?currency=, USD usd Usd",
    "/api/claims-by-status?status=, willing Willing"
  })
  void a_value_may_be_written_in_several_ways(String path, String ways) {
    List<String> answers =
        Stream.of(ways.split(" ")).map(way -> json(path + way).get("rows").toString()).toList();
    assertThat(answers.getFirst()).contains("statement");
    assertThat(answers).containsOnly(answers.getFirst());
  }

  @Test
  void a_choice_that_may_stay_open_can_be_left_so() {
    assertThat(SERVER.get("/api/funding?currency=usd", "Accept", "text/html").body())
        .contains("<option value=\"\">", "<option value=\"USD\" selected>");
    assertThat(SERVER.get("/api/participations", "Accept", "text/html").body())
        .doesNotContain("<option value=\"\"");
  }

  @Test
  void a_misspelt_parameter_is_named_with_what_may_have_been_meant() {
    JsonObject problem = problem("/api/participations?actr=japan");
    assertThat(text(problem.get("code"))).isEqualTo("unknown-parameter");
    assertThat(text(problem.get("detail"))).contains("actr", "Did you mean actor?");
  }

  @Test
  void problems_are_told_in_japanese() {
    assertThat(text(problem("/api/participations?actr=1&lang=ja").get("detail")))
        .contains("もしかして: actor");
  }

  @Test
  void an_unknown_query_is_told_with_its_neighbours() {
    HttpResponse<String> response = SERVER.get("/api/timelin");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(text(JSON.parse(response.body()).get("detail"))).contains("timeline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://x> } DROP ALL {",
        "\"); DROP ALL; #",
        "nsatu> . ?s ?p ?o . <x",
        "<script>alert(1)</script>",
        "何の名でもない",
        "../../etc/passwd",
        "' OR 1=1 --"
      })
  void what_is_written_in_a_parameter_never_becomes_query_or_markup(String attack) {
    String path = "/api/neighbourhood?about=" + RunningServer.encode(attack);
    HttpResponse<String> page = SERVER.get(path, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).doesNotContain("<script>");
    assertThat(text(problem(path).get("detail"))).contains("about", attack);
  }

  @Test
  void japanese_values_reach_the_query() {
    JsonObject found = json("/api/names?name=" + RunningServer.encode("国別適合パートナーシップ計画"));
    assertThat(found.get("total").getAsNumber().value().intValue()).isEqualTo(1);
    assertThat(found.toString()).contains("/id/itpp");
    HttpResponse<String> page =
        SERVER.get(
            "/api/names?lang=ja&name=" + RunningServer.encode("<b>計画"), "Accept", "text/html");
    assertThat(page.body()).contains("&lt;b>計画").doesNotContain("<b>計画");
  }

  @Test
  void pages_follow_one_another_without_gap_or_overlap() {
    JsonObject whole = json("/api/timeline?limit=10000");
    int total = whole.get("rows").getAsArray().size();
    HttpResponse<String> response = SERVER.get("/api/timeline?limit=10");
    int seen = 0;
    StringBuilder rows = new StringBuilder();
    while (true) {
      JsonObject page = JSON.parse(response.body());
      assertThat(response.headers().firstValue("X-Total-Count")).contains(String.valueOf(total));
      seen += page.get("rows").getAsArray().size();
      page.get("rows").getAsArray().forEach(row -> rows.append(row));
      boolean more = response.headers().allValues("Link").toString().contains("rel=\"next\"");
      assertThat(page.hasKey("next")).isEqualTo(more);
      if (!more) {
        break;
      }
      response = SERVER.get(text(page.get("next")));
    }
    assertThat(seen).isEqualTo(total).isGreaterThan(20);
    StringBuilder all = new StringBuilder();
    whole.get("rows").getAsArray().forEach(row -> all.append(row));
    assertThat(rows.toString()).isEqualTo(all.toString());
    assertThat(response.headers().allValues("Link").toString()).contains("rel=\"prev\"");
  }

  @Test
  void the_page_before_ends_where_this_one_begins() {
    assertThat(text(json("/api/timeline?offset=3&limit=5").get("previous")))
        .contains("offset=0", "limit=3");
    JsonObject beyond = json("/api/timeline?offset=1000&limit=5");
    int total = beyond.get("total").getAsNumber().value().intValue();
    assertThat(text(beyond.get("previous"))).contains("offset=" + (total - 5));
  }

  @Test
  void the_same_answer_is_not_sent_twice() {
    HttpResponse<String> first = SERVER.get("/api/lineage");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).contains(SNAPSHOT.releaseId()).startsWith("\"");
    HttpResponse<String> second = SERVER.get("/api/lineage", "If-None-Match", "\"other\", " + tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers().firstValue("ETag")).contains(tag);
    String csv = SERVER.get("/api/lineage?format=csv").headers().firstValue("ETag").orElseThrow();
    assertThat(csv).isNotEqualTo(tag);
  }

  @Test
  void a_wrong_parameter_is_told_even_to_those_who_hold_an_answer() {
    assertThat(SERVER.get("/api/lineage?x=1", "If-None-Match", "*").statusCode()).isEqualTo(400);
  }

  @Test
  void head_has_the_headers_of_get_and_other_methods_are_refused() {
    HttpResponse<String> get = SERVER.get("/api/lineage");
    HttpResponse<String> head = SERVER.method("HEAD", "/api/lineage");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("ETag", "Content-Type", "Content-Length", "X-Total-Count")) {
      assertThat(head.headers().firstValue(name)).isEqualTo(get.headers().firstValue(name));
    }
    assertThat(SERVER.method("POST", "/api/lineage").statusCode()).isEqualTo(405);
    assertThat(SERVER.method("OPTIONS", "/api/lineage").statusCode()).isEqualTo(204);
  }

  @Test
  void any_site_may_read_it() {
    HttpResponse<String> response = SERVER.get("/api/lineage");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(response.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("ETag", "Link", "X-Total-Count");
  }

  @Test
  void the_page_has_form_table_and_citation() {
    HttpResponse<String> page =
        SERVER.get("/api/participations?actor=mark-rutte", "Accept", "text/html");
    assertThat(page.body())
        .contains("<form action=\"/api/participations\"")
        .contains("name=\"actor\" value=\"mark-rutte\"")
        .contains("<option value=\"asserted\" selected>")
        .contains("<table>")
        .contains(SNAPSHOT.releaseId())
        .contains("[Actor: mark-rutte; Status: asserted]")
        .doesNotContain("LabelEn</th>")
        .doesNotContain("<script>");
  }

  @Test
  void as_of_keeps_what_was_so_and_counts_what_has_no_time() {
    JsonObject all = json("/api/neighbourhood?about=japan&limit=10000");
    JsonObject then = json("/api/neighbourhood?about=japan&limit=10000&asOf=2015");
    JsonObject aside = then.get("setAside").getAsObject();
    long kept = then.get("total").getAsNumber().value().longValue();
    long out =
        Stream.of("otherTime", "sourceTooEarly", "timeNotStated")
            .mapToLong(reason -> aside.get(reason).getAsNumber().value().longValue())
            .sum();
    assertThat(kept).isPositive();
    assertThat(aside.get("timeNotStated").getAsNumber().value().longValue()).isPositive();
    assertThat(kept + out).isEqualTo(all.get("total").getAsNumber().value().longValue());
  }

  @Test
  void known_at_leaves_out_later_sources_and_tells_what_could_not_be_known() {
    JsonObject then = json("/api/neighbourhood?about=japan&limit=10000&knownAt=2025-04-08");
    assertThat(then.get("rows").toString()).contains("/source/S0").doesNotContain("/source/S1");
    JsonObject notKnown = then.get("notKnown").getAsObject();
    assertThat(notKnown.get("undatedSources").toString())
        .contains("/source/S2", "/source/S3", "/source/K")
        .doesNotContain("/source/S1", "nato-topic-page");
    for (String number : List.of("statementsNotYetPublished", "statementsSourceUndated")) {
      assertThat(notKnown.get(number).getAsNumber().value().intValue()).isGreaterThan(100);
    }
    assertThat(text(then.get("remark"))).contains("2025-04-08", "curators");
    assertThat(SERVER.get("/api/coverage?knownAt=2010&lang=ja&format=html").body())
        .contains("編纂者の今日の言葉");
    assertThat(json("/api/neighbourhood?about=japan").hasKey("remark")).isFalse();
  }

  static Stream<Path> casesOfMoments() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.filter(QueryApiTest::hasMoment).sorted().toList().stream();
    }
  }

  private static boolean hasMoment(Path file) {
    return file.toString().endsWith(".params")
        && lines(file).stream().anyMatch(line -> line.matches("(asOf|knownAt)=.*"));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("casesOfMoments")
  void a_moment_gives_the_expected_answer(Path parameters) throws IOException {
    String name = parameters.getFileName().toString();
    HttpResponse<String> answer =
        SERVER.get(
            "/api/"
                + name.substring(0, name.indexOf('.'))
                + "?format=csv&limit=10000&"
                + String.join("&", lines(parameters)));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().replace("\r\n", "\n"))
        .isEqualTo(
            Files.readString(QUERIES.resolve(name.replace(".params", ".expected.csv")))
                .replace("\r\n", "\n"));
  }

  @Test
  void moments_have_cases_of_their_own() throws IOException {
    assertThat(casesOfMoments()).hasSizeGreaterThan(12);
  }

  @Test
  void the_list_is_there_for_people_and_programs() {
    assertThat(json("/api").get("queries").getAsArray()).hasSize((int) names().count());
    assertThat(SERVER.get("/api", "Accept", "text/html").body()).contains("/api/timeline?lang=en");
    assertThat(SERVER.get("/api?format=html&lang=ja").body()).contains("計画の系譜");
  }

  @Test
  void a_project_without_such_queries_has_an_empty_list() {
    try (RunningServer other = RunningServer.start()) {
      assertThat(JSON.parse(other.get("/api").body()).get("queries").getAsArray()).isEmpty();
      assertThat(other.get("/api/timeline").statusCode()).isEqualTo(404);
      assertThat(other.get("/openapi.json").statusCode()).isEqualTo(200);
    }
  }
}
