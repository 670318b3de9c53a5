package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
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

/** All claims about any subject side by side. */
class ClaimsTest {
  private static final String PARTICIPATION = "?subject=japan&property=participatesIn";
  private static final String SPACE = "https://w3id.org/kakehashi/";
  private static RunningServer server;
  private static RunningServer otters;

  @BeforeAll
  static void start() {
    server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
    otters = RunningServer.start(OtterAccord.snapshot(), Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
    otters.close();
  }

  private static String page(RunningServer asked, String query) {
    HttpResponse<String> page = asked.get("/claims" + query, "Accept", "text/html");
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page.body();
  }

  private static String page(String query) {
    return page(server, query);
  }

  private static JsonObject json(RunningServer asked, String query) {
    HttpResponse<String> answer = asked.get("/claims" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.parse(answer.body());
  }

  private static List<JsonObject> objects(JsonObject in, String key) {
    return in.get(key).getAsArray().stream().map(JsonValue::getAsObject).toList();
  }

  private static List<String> texts(JsonObject in, String key) {
    return in.get(key).getAsArray().stream().map(each -> slug(each.getAsString().value())).toList();
  }

  private static String slug(String iri) {
    return iri.replaceFirst(".*[/#]", "");
  }

  private static JsonObject matter(RunningServer asked, String query) {
    List<JsonObject> matters = objects(json(asked, query), "matters");
    assertThat(matters).hasSize(1);
    return matters.getFirst();
  }

  private static JsonObject value(JsonObject matter, String name) {
    return objects(matter, "values").stream()
        .filter(value -> slug(value.getString("value")).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(JsonObject in, String key) {
    return in.get(key).getAsBoolean().value();
  }

  private static List<String> claims(JsonObject value) {
    return objects(value, "claims").stream().map(claim -> slug(claim.getString("iri"))).toList();
  }

  @Test
  void claims_of_one_value_stand_together_and_copies_count_once() {
    JsonObject nsatu = value(matter(server, PARTICIPATION), "nsatu");
    assertThat(claims(nsatu)).containsExactly("S1-004", "S4-024");
    assertThat(nsatu.get("sources").getAsNumber().value().intValue()).isEqualTo(2);
    assertThat(nsatu.get("independentSources").getAsNumber().value().intValue()).isEqualTo(1);
    assertThat(is(nsatu, "fact")).isFalse();
    assertThat(nsatu.getString("standing")).isEqualTo("notFirm");
    assertThat(page(PARTICIPATION + "&lang=en"))
        .contains("2 sources with an origin in common, counted as 1", "no fact: not asserted");
  }

  @Test
  void every_claim_about_a_thing_stands_in_the_grid_and_no_other() {
    List<String> all =
        TheProject.rows("SELECT ?st { ?st a kk:Statement ; rdf:subject <" + SPACE + "id/japan> }")
            .stream()
            .map(row -> slug(row.get("st").getURI()))
            .toList();
    assertThat(
            objects(json(server, "?subject=japan"), "matters").stream()
                .flatMap(matter -> objects(matter, "values").stream())
                .flatMap(value -> claims(value).stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    String table = server.get("/claims?subject=japan&format=csv").body();
    assertThat(table.strip().lines()).hasSize(all.size() + 1);
  }

  @Test
  void a_value_is_a_fact_exactly_if_the_data_has_it_as_one() {
    for (JsonObject matter : objects(json(server, "?subject=japan"), "matters")) {
      for (JsonObject value : objects(matter, "values")) {
        boolean isFact =
            Stream.of("direct", "inferred")
                .anyMatch(layer ->
                    !TheProject.rows(
                            "SELECT * { GRAPH <%sgraph/%s> { <%sid/japan> <%s> <%s> } }"
                                .formatted(
                                    SPACE,
                                    layer,
                                    SPACE,
                                    matter.getString("property"),
                                    value.getString("value")))
                        .isEmpty());
        assertThat(is(value, "fact"))
            .as(value.toString())
            .isEqualTo(!is(value, "denied") && isFact);
      }
    }
  }

  @Test
  void the_rule_names_the_statuses_that_make_facts_as_the_data_has_them() {
    assertThat(texts(json(server, PARTICIPATION), "factStatuses"))
        .containsExactlyElementsOf(
            TheProject.rows("SELECT ?status { ?status kk:licensesFact true }").stream()
                .map(row -> slug(row.get("status").getURI()))
                .toList());
    assertThat(page(PARTICIPATION + "&lang=en"))
        .contains("gives it with the status “asserted”", "not deprecated by the curators");
    assertThat(page(PARTICIPATION + "&lang=ja")).contains("「断定」の位置づけで挙げ");
  }

  @Test
  void what_is_deprecated_or_denied_is_no_fact_and_says_so() {
    String amount = "?subject=flow-basic-human-needs-afghanistan&property=amount";
    assertThat(value(matter(server, amount), "amount-s0-021").getString("standing"))
        .isEqualTo("setAside");
    assertThat(page(amount + "&lang=en")).contains("no fact: deprecated by the curators");
    JsonObject denied = value(matter(server, "?subject=japan&property=memberOf"), "nato");
    assertThat(denied.getString("standing")).isEqualTo("denied");
    assertThat(page(otters, "?subject=varda&property=otter:memberOf&lang=en"))
        .contains("no fact: denied", "<span class=\"denied\">");
  }

  @Test
  void times_without_a_day_in_common_contradict_each_other() {
    JsonObject meeting = matter(otters, "?subject=weir-meeting&property=time");
    assertThat(meeting.getString("verdict")).isEqualTo("excluded");
    assertThat(is(meeting, "contradiction")).isTrue();
    assertThat(texts(objects(meeting, "conflicts").getFirst(), "resolution")).isNotEmpty();
    assertThat(page(otters, "?subject=weir-meeting&property=time&lang=en"))
        .contains("Contradiction: 2 times", "/conflict/C01", "12 March 2030");
    assertThat(matter(server, "?subject=japan&property=partnerOf").getString("verdict"))
        .isEqualTo("same");
    assertThat(matter(server, "?subject=nsatu&property=supports").getString("verdict"))
        .isEqualTo("unequallyFirm");
    assertThat(page("?subject=japan&property=partnerOf&lang=en"))
        .contains("All claims name the same value, equally firm.");
  }

  @Test
  void the_grid_of_a_conflict_and_that_of_its_matter_say_the_same_of_a_value() {
    String conflict = server.get("/doc/conflict/C26.html?lang=en").body();
    String matter = page("?subject=japan&property=memberOf&lang=en");
    assertThat(part(matter, "S4-041e")).isEqualTo(part(conflict, "S4-041e"));
    assertThat(conflict).contains("/claims?lang=en&amp;subject=japan&amp;property=memberOf");
    assertThat(matter).contains("/conflict/C26");
  }

  /** The part of a grid that holds a claim. */
  private static String part(String page, String row) {
    return Arrays.stream(page.split("<tbody|</table>", -1))
        .filter(each -> each.contains("<code>" + row + "</code>"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void facts_that_nobody_claims_are_told_with_why_they_follow() {
    List<JsonObject> following = objects(json(server, PARTICIPATION), "following");
    assertThat(following).isNotEmpty();
    for (JsonObject fact : following) {
      assertThat(texts(fact, "inferredBy")).hasSize(1);
      assertThat(page(PARTICIPATION))
          .contains("/inference/" + texts(fact, "inferredBy").getFirst());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "日本, 参加する",
    "Japan, participates in",
    "id/japan, kk:participatesIn",
    "https://w3id.org/kakehashi/id/japan, https://w3id.org/kakehashi/ontology#participatesIn",
    "JAPAN, participatesin"
  })
  void names_in_either_language_slugs_and_iris_mean_the_same(String subject, String property) {
    String query =
        "?subject=%s&property=%s"
            .formatted(RunningServer.encode(subject), RunningServer.encode(property));
    assertThat(json(server, query).get("matters"))
        .isEqualTo(json(server, PARTICIPATION).get("matters"));
  }

  @Test
  void unknown_names_meet_those_that_may_be_meant() {
    assertThat(page("?subject=japn&lang=en"))
        .contains("Nothing here is called “japn”", "subject=japan");
    assertThat(page("?subject=japan&property=partcipatesIn&lang=en"))
        .contains("Nothing here is called “partcipatesIn”", "property=participatesIn");
    HttpResponse<String> thing = server.get("/claims?subject=japn");
    assertThat(thing.statusCode()).isEqualTo(404);
    assertThat(thing.body()).contains("japan");
    HttpResponse<String> property = server.get("/claims?subject=japan&property=partcipatesIn");
    assertThat(property.statusCode()).isEqualTo(404);
    assertThat(property.body()).contains("participatesIn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?property=participatesIn",
        "?subject=japan&status=willing",
        "?subject=japan&asOf=never",
        "?subject=japan&without=S99",
        "?subject=japan&propery=participatesIn",
        "?subject=japan&subject=nato",
        "?subject=japan&status=wiling&format=html"
      })
  void what_cannot_be_answered_is_refused(String query) {
    assertThat(server.get("/claims" + query).statusCode()).as(query).isEqualTo(400);
  }

  @Test
  void a_property_alone_leads_to_those_of_whom_it_is_claimed() {
    assertThat(page("?property=participatesIn&lang=en"))
        .contains("Of whom this is claimed", "subject=japan&amp;property=participatesIn");
  }

  @Test
  void what_nobody_claims_is_told_to_be_no_denial_and_leads_to_what_is_claimed() {
    String page = page("?subject=nsatu&property=signed&lang=en");
    assertThat(page).contains("Nothing is claimed here.", "That is no denial", "property=supports");
    assertThat(objects(json(server, "?subject=nsatu&property=signed"), "matters")).isEmpty();
  }

  @Test
  void the_ladder_hides_claims_and_changes_no_verdict() {
    String all = page(PARTICIPATION + "&lang=en");
    assertThat(all).contains("class=\"rungs\"", "status=willing");
    String willing = page(PARTICIPATION + "&status=willing&lang=en");
    assertThat(willing)
        .contains("claims of other statuses are not shown", "<code>S1-004</code>")
        .contains("20 different values", "status=willing&amp;lang=ja")
        .doesNotContain("<code>S1-035</code>");
    assertThat(stands(willing)).isEqualTo(stands(all));
  }

  private static String stands(String page) {
    int start = page.indexOf("class=\"stands\"");
    assertThat(start).isPositive();
    return page.substring(start, page.indexOf("</ul>", start));
  }

  @Test
  void the_lens_leaves_claims_out_and_says_how_many() {
    JsonObject less = json(server, PARTICIPATION + "&without=S3");
    assertThat(
            objects(less, "matters").stream()
                .flatMap(matter -> objects(matter, "values").stream())
                .flatMap(value -> claims(value).stream()))
        .isNotEmpty()
        .noneMatch(claim -> claim.startsWith("S3-"));
    assertThat(texts(less.getObj("leftOut"), "sourceLeftOut"))
        .isNotEmpty()
        .allMatch(claim -> claim.startsWith("S3-"));
    String then = page(PARTICIPATION + "&asOf=2015&lang=en");
    assertThat(then)
        .contains("Not everything is shown:", "do not say which time they are about", "asOf=2015")
        .contains("<input type=\"hidden\" name=\"subject\" value=\"japan\">");
    assertThat(json(server, PARTICIPATION + "&knownAt=2025-04-09").get("matters"))
        .isNotEqualTo(json(server, PARTICIPATION).get("matters"));
  }

  @Test
  void an_overview_shows_some_claims_of_each_property_and_counts_the_rest() {
    String page = page("?subject=japan&lang=en");
    assertThat(page)
        .contains("17 more claims about this", "What is claimed of it", "21 claims: 20 different")
        .contains("Claims about other things that name Japan");
    assertThat(page(otters, "?subject=varda&lang=ja")).contains("ヴァルダ: 主張の対照");
  }

  @Test
  void answers_are_tagged_kept_citable_and_in_the_readers_language() {
    HttpResponse<String> answer =
        server.get("/claims" + PARTICIPATION + "&lang=ja", "Accept", "text/html");
    assertThat(answer.headers().firstValue("Content-Language")).contains("ja");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(
            server
                .get(
                    "/claims" + PARTICIPATION + "&lang=ja",
                    "Accept",
                    "text/html",
                    "If-None-Match",
                    tag)
                .statusCode())
        .isEqualTo(304);
    assertThat(answer.body())
        .contains("日本 · 参加する", "資料の日付", "事実ではない: 「断定」ではない")
        .contains("property=participatesIn&amp;lang=en\"", "class=\"citation\"", "@misc{");
    assertThat(answer.body())
        .contains("format=json", "format=csv", "/claims?subject=japan&amp;property=participatesIn");
  }

  @Test
  void the_empty_page_has_examples_that_have_answers() {
    for (RunningServer each : List.of(server, otters)) {
      String page = page(each, "?lang=en");
      List<String> examples =
          Pattern.compile("<li><a href=\"(/claims\\?[^\"]*)\"")
              .matcher(page)
              .results()
              .map(found -> found.group(1).replace("&amp;", "&"))
              .toList();
      assertThat(examples).as(page).hasSizeGreaterThan(2);
      JsonArray same = JSON.parse(each.get("/claims?lang=en").body()).get("examples").getAsArray();
      assertThat(same)
          .extracting(example -> example.getAsString().value())
          .containsExactlyElementsOf(examples);
      for (String example : examples) {
        assertThat(each.get(example).body()).as(example).contains("\"claims\"");
      }
    }
    assertThat(page(otters, "?lang=en")).contains("contradiction, 2 times");
  }

  @Test
  void other_pages_lead_here() {
    String thing = server.get("/doc/id/japan.html?lang=en").body();
    assertThat(thing)
        .contains("/claims?lang=en&amp;subject=japan\"")
        .contains("/claims?lang=en&amp;subject=japan&amp;property=participatesIn");
    assertThat(server.get("/doc/id/japan.html?lang=en&without=S0").body())
        .contains("/claims?lang=en&amp;without=S0&amp;subject=japan\"");
    for (String path : List.of("/conflict", "/questions", "/")) {
      assertThat(server.get(path + "?lang=ja", "Accept", "text/html").body())
          .as(path)
          .contains("href=\"/claims?lang=ja\"");
    }
    assertThat(server.get("/compare?a=japan&b=nato&lang=en", "Accept", "text/html").body())
        .contains("/claims?subject=nato&amp;lang=en");
  }

  @Test
  void hostile_names_stay_text() {
    String hostile = RunningServer.encode("<script>alert(1)</script>\"'");
    assertThat(page("?subject=" + hostile + "&property=" + hostile))
        .doesNotContain("<script>alert");
    assertThat(page(otters, "?subject=holt-fund&lang=en")).contains("Holt &lt;Fund&gt;");
  }
}
