package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.support.RunningServer.encode;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** Search over the real project, through HTTP. */
class SearchTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "NATO,/id/nato",
        "nato,/id/nato",
        "ＮＡＴＯ,/id/nato",
        "北大西洋条約機構,/id/nato",
        "nsatu,/id/nsatu",
        "ＮＳＡＴＵ,/id/nsatu",
        "ITPP,/id/itpp",
        "itpp,/id/itpp",
        "国別適合,/id/itpp",
        "'\"Individually Tailored\"',/id/itpp",
        "'\"individually tailored partnership\"',/id/itpp",
        "North Atlantic Treaty Organization,/id/nato",
        "日本,/id/japan",
        "S1-004,/statement/S1-004"
      })
  void what_is_named_comes_first(String question, String path) {
    assertThat(paths(question)).startsWith(path);
  }

  @Test
  void a_claim_that_is_denied_or_set_aside_is_found_as_such() {
    String denied = server.get("/search?q=S2-005&lang=en", "Accept", "text/html").body();
    assertThat(denied).contains("<span class=\"flag\">denial</span>");
    String aside = server.get("/search?q=S0-021&lang=en", "Accept", "text/html").body();
    assertThat(aside).contains("<span class=\"flag\">deprecated</span>");
    assertThat(server.get("/search?q=S2-005&format=json").body())
        .contains("\"denied\" : true", "\"setAside\" : false");
  }

  @Test
  void a_term_that_is_found_through_a_lens_leads_to_its_page() {
    String page =
        server.get("/search?q=FundingFlow&knownAt=2010&lang=en", "Accept", "text/html").body();
    String link = "/model/FundingFlow?lang=en";
    assertThat(page).contains("href=\"" + link + "\"");
    assertThat(server.get(link, "Accept", "text/html").statusCode()).isEqualTo(200);
  }

  @Test
  void part_of_a_compound_finds_the_whole() {
    assertThat(paths("防衛協力")).contains("/id/nato-japan-defence-industrial-cooperation");
  }

  @ParameterizedTest
  @CsvSource({"programmes,programme", "CYBER,cyber", "cooperates,cooperation"})
  void words_are_found_in_other_forms(String one, String other) {
    assertThat(find("q=" + one).get("total")).isEqualTo(find("q=" + other).get("total"));
    assertThat(total("q=" + one)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!!",
        "。、「」",
        "\"",
        "\"NATO",
        "NATO\"\"\"",
        "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
        "label_en:NATO",
        "NATO^1000",
        "[a TO z]",
        "*",
        "?",
        "~",
        "AND",
        "NOT NATO",
        "(",
        "\\",
        "/.*/",
        "\0",
        "😀",
        "\uFFFF",
        "<script>alert(1)</script>",
        "' OR 1=1",
        "協",
        "the",
        "の"
      })
  void no_text_is_an_error(String question) {
    assertThat(server.get("/search?q=" + encode(question)).statusCode()).isEqualTo(200);
    HttpResponse<String> page = server.get("/search?q=" + encode(question), "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script>");
  }

  @Test
  void a_quote_without_its_partner_is_no_phrase() {
    assertThat(paths("\"NATO")).startsWith("/id/nato");
  }

  @Test
  void punctuation_alone_finds_nothing_and_says_so() {
    assertThat(total("q=" + encode("?!"))).isZero();
    assertThat(server.get("/search?q=" + encode("?!"), "Accept", "text/html").body())
        .contains("Nothing was found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "協"})
  void a_very_long_text_is_refused_kindly(String character) {
    HttpResponse<String> response = server.get("/search?q=" + encode(character.repeat(10_000)));
    assertThat(response.statusCode()).isBetween(400, 431);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0,limit",
    "limit=x,limit",
    "limit=1000,limit",
    "offset=-1,offset",
    "from=2025-13,from",
    "to=soon,to",
    "within=1Y,within",
    "within=P,within",
    "lang=fr,lang",
    "in=fr,in",
    "status=maybe,Asserted",
    "type=thing,statement",
    "source=S9,S1",
    "topic=nothing,topic",
    "asOf=then,asOf",
    "knownAt=x,knownAt",
    "from=%2B999999999-12-31&within=P1Y,from",
    "to=-999999999-01-01&within=P1Y,to",
    "from=2025&to=2024,to",
    "from=2024&to=2025&within=P1Y,within",
    "limit=1&limit=2,limit"
  })
  void a_bad_parameter_is_told_with_what_would_be_right(String parameters, String told) {
    HttpResponse<String> response = server.get("/search?q=a&" + parameters);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(JSON.parse(response.body()).get("detail").getAsString().value()).contains(told);
  }

  @Test
  void filters_narrow_and_facets_count_what_they_would_give() {
    JsonObject all = find("q=NATO");
    for (String facet : List.of("type", "status", "source", "topic")) {
      List<JsonObject> values = objects(all.get("facets").getAsObject(), facet);
      assertThat(values).as(facet).isNotEmpty();
      JsonObject first = values.getFirst();
      assertThat(total("q=NATO&" + facet + "=" + encode(text(first, "value"))))
          .as(facet)
          .isEqualTo(first.get("count").getAsNumber().value().intValue());
    }
    assertThat(objects(find("q=NATO&type=statement&status=willing,intended"), "results"))
        .isNotEmpty()
        .allMatch(hit -> text(hit, "kind").equals("statement"));
  }

  @Test
  void a_filter_takes_the_whole_iri_too() {
    String iri = encode("https://w3id.org/kakehashi/source/S3");
    assertThat(total("q=NATO&source=" + iri)).isEqualTo(total("q=NATO&source=S3")).isPositive();
  }

  @Test
  void a_date_window_keeps_what_may_lie_in_it_and_counts_what_states_no_time() {
    JsonObject found = find("q=NATO&type=statement&from=2014&to=2014&limit=100");
    assertThat(objects(found, "results"))
        .isNotEmpty()
        .allSatisfy(hit -> {
          assertThat(hit.hasKey("earliest") ? text(hit, "earliest") : "0000")
              .isLessThanOrEqualTo("2014-12-31");
          assertThat(hit.hasKey("latest") ? text(hit, "latest") : "9999")
              .isGreaterThanOrEqualTo("2014-01-01");
        });
    assertThat(number(found.get("leftOut").getAsObject(), "noDateForWindow")).isPositive();
  }

  @Test
  void within_reaches_back_from_a_day_or_from_the_newest_document() {
    JsonObject given = find("q=NATO&within=P1Y&to=2014-12-31").get("window").getAsObject();
    assertThat(text(given, "from")).isEqualTo("2013-12-31");
    JsonObject newest = find("q=NATO&within=P1Y").get("window").getAsObject();
    assertThat(text(newest, "to")).isEqualTo("2025-04-15");
    assertThat(text(newest, "from")).isEqualTo("2024-04-15");
  }

  @Test
  void what_was_known_by_a_day_leaves_out_what_came_out_later() {
    JsonObject known = find("q=NSATU&type=statement&knownAt=2025-04-08&limit=100");
    assertThat(objects(known, "results"))
        .noneMatch(hit -> text(hit, "iri").contains("/statement/S1-"));
    assertThat(number(known.get("notKnown").getAsObject(), "statementsNotYetPublished"))
        .isPositive();
    assertThat(total("q=NSATU&type=statement&knownAt=2025-04-15")).isPositive();
  }

  @Test
  void as_of_a_year_keeps_claims_about_it() {
    JsonObject then = find("q=NATO&type=statement&asOf=2015&limit=100");
    assertThat(number(then, "total")).isLessThan(total("q=NATO&type=statement"));
    assertThat(number(then.get("leftOut").getAsObject(), "timeNotStated")).isPositive();
  }

  @Test
  void pages_follow_one_another_without_overlap() {
    List<String> first = paths(find("q=NATO&limit=5"));
    JsonObject next = find("q=NATO&limit=5&offset=5");
    assertThat(first).hasSize(5).doesNotContainAnyElementsOf(paths(next));
    assertThat(text(find("q=NATO&limit=5"), "next")).isEqualTo("/search?q=NATO&limit=5&offset=5");
  }

  @ParameterizedTest
  @CsvSource({"NTAO,NATO", "partnersip programe,partnership", "北大西洋条約機講,北大西洋条約機構"})
  void a_slip_gets_what_may_have_been_meant(String slip, String meant) {
    JsonObject found = find("q=" + encode(slip));
    assertThat(
            found.get("didYouMean").getAsArray().stream()
                .map(each -> each.getAsString().value())
                .toList())
        .anyMatch(each -> each.contains(meant));
  }

  @Test
  void words_that_are_nowhere_together_find_those_with_any() {
    JsonObject found = find("q=" + encode("NATO zebra"));
    assertThat(found.get("anyWord").getAsBoolean().value()).isTrue();
    assertThat(number(found, "total")).isPositive();
  }

  @Test
  void marks_are_places_in_the_text_as_written() {
    JsonObject hit = objects(find("q=tailored"), "results").getFirst();
    List<Integer> mark =
        hit.get("labelMarks").getAsArray().get(0).getAsArray().stream()
            .map(SearchTest::integer)
            .toList();
    String label = text(hit.get("label").getAsObject(), "en");
    assertThat(label.substring(mark.get(0), mark.get(1))).isEqualTo("Tailored");
  }

  @Test
  void texts_of_one_language_can_be_asked_for() {
    assertThat(total("q=NATO&in=ja")).isLessThan(total("q=NATO"));
    assertThat(paths(find("q=" + encode("国別適合") + "&in=en"))).doesNotContain("/id/itpp");
  }

  @Test
  void the_page_speaks_both_languages_and_marks_only_by_its_template() {
    String english = server.get("/search?q=tailored&lang=en", "Accept", "text/html").body();
    assertThat(english).contains("<html lang=\"en\">", "<mark>Tailored</mark>", "/id/itpp?lang=en");
    String japanese =
        server.get("/search?q=" + encode("国別") + "&lang=ja", "Accept", "text/html").body();
    assertThat(japanese).contains("<html lang=\"ja\">", "<mark>国別</mark>");
    assertThat(server.get("/search", "Accept", "text/html").body()).contains("name=\"q\"");
    assertThat(server.get("/").body()).contains("action=\"/search\"");
  }

  @Test
  void an_answer_is_known_again_by_its_tag() {
    String tag = server.get("/search?q=NATO").headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("\"" + TheProject.snapshot().releaseId());
    HttpResponse<String> again = server.get("/search?q=NATO", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.headers().firstValue("ETag")).contains(tag);
    assertThat(server.get("/search?q=japan", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void names_that_look_like_markup_stay_text() {
    try (RunningServer otters = RunningServer.start()) {
      assertThat(otters.get("/search?q=holt", "Accept", "text/html").body())
          .contains("<mark>Holt</mark> &lt;Fund")
          .doesNotContain("<Fund>");
      assertThat(otters.get("/search?q=" + encode("カワウソ協定")).body()).contains("otter-accord");
    }
  }

  private static JsonObject find(String parameters) {
    HttpResponse<String> response = server.get("/search?" + parameters);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.parse(response.body());
  }

  private static int total(String parameters) {
    return number(find(parameters), "total");
  }

  private static List<String> paths(String question) {
    return paths(find("q=" + encode(question)));
  }

  private static List<String> paths(JsonObject found) {
    return objects(found, "results").stream().map(hit -> text(hit, "path")).toList();
  }

  private static List<JsonObject> objects(JsonObject of, String key) {
    return of.get(key).getAsArray().stream().map(JsonValue::getAsObject).toList();
  }

  private static String text(JsonObject of, String key) {
    return of.get(key).getAsString().value();
  }

  private static int number(JsonObject of, String key) {
    return integer(of.get(key));
  }

  private static int integer(JsonValue value) {
    return value.getAsNumber().value().intValue();
  }
}
