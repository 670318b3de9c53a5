package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

class ConnectionTest {
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

  private static String page(String query) {
    HttpResponse<String> page = server.get("/connections" + query, "Accept", "text/html");
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page.body();
  }

  private static JsonObject json(String query) {
    HttpResponse<String> answer = server.get("/connections" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.parse(answer.body());
  }

  private static JsonArray ways(JsonObject answer, String kind) {
    return answer.getObj(kind).get("ways").getAsArray();
  }

  private static List<Integer> lengths(JsonArray ways) {
    return ways.stream()
        .map(way -> way.getAsObject().get("steps").getAsNumber().value().intValue())
        .toList();
  }

  private static String stops(JsonValue way) {
    return way.getAsObject().get("stops").getAsArray().stream()
        .map(stop -> stop.getAsObject().getString("iri").replaceFirst(".*/", ""))
        .collect(Collectors.joining(" "));
  }

  private static List<JsonObject> links(JsonArray ways) {
    return ways.stream()
        .flatMap(way -> way.getAsObject().get("links").getAsArray().stream())
        .flatMap(step -> step.getAsArray().stream())
        .map(JsonValue::getAsObject)
        .toList();
  }

  private static boolean fact(JsonObject link) {
    return link.getBoolean("fact");
  }

  @Test
  void the_shortest_ways_come_first_and_no_way_is_more_than_one_step_longer() {
    JsonArray ways = ways(json("?from=itpp&to=brussels"), "facts");
    assertThat(lengths(ways)).isSorted().startsWith(3).endsWith(4).containsOnly(3, 4);
    assertThat(lengths(ways).stream().filter(steps -> steps == 4)).hasSizeLessThanOrEqualTo(10);
    assertThat(ways).extracting(ConnectionTest::stops).doesNotHaveDuplicates();
    assertThat(ways)
        .extracting(ConnectionTest::stops)
        .allSatisfy(stops -> assertThat(stops).startsWith("itpp ").endsWith(" brussels"))
        .contains("itpp japan nato-indo-pacific-ambassadorial-meetings brussels");
  }

  @Test
  void without_a_choice_every_step_is_a_fact_with_its_claims() {
    JsonObject answer = json("?from=japan&to=nsatu");
    assertThat(ways(answer, "claims")).isEmpty();
    assertThat(links(ways(answer, "facts")))
        .isNotEmpty()
        .allMatch(ConnectionTest::fact)
        .allMatch(link ->
            !link.get("statements").getAsArray().isEmpty()
                || link.getString("status").equals("inferred"));
  }

  @Test
  void a_claim_that_is_let_in_stands_apart_and_changes_nothing_about_the_facts() {
    JsonObject facts = json("?from=japan&to=nsatu");
    JsonObject all = json("?from=japan&to=nsatu&status=willing");
    assertThat(all.get("facts")).isEqualTo(facts.get("facts"));
    JsonArray claims = ways(all, "claims");
    assertThat(lengths(claims)).startsWith(1);
    assertThat(links(claims).getFirst().getString("status")).endsWith("#Willing");
    assertThat(claims)
        .allMatch(way ->
            way.getAsObject().get("links").getAsArray().stream()
                .anyMatch(step ->
                    step.getAsArray().stream().noneMatch(link -> fact(link.getAsObject()))));
    String page = page("?from=japan&to=nsatu&status=willing&lang=en");
    int apart = page.indexOf("Ways that need a claim that is not a fact");
    assertThat(page.substring(page.indexOf("Ways over facts"), apart))
        .doesNotContain("mark-willing", "S1-004");
    assertThat(page.substring(apart)).contains("mark-willing", "/statement/S1-004");
  }

  @Test
  void what_a_source_denies_or_the_curators_set_aside_links_nothing() {
    String everything = "&status=announced,intended,willing,speculated,opinion&steps=2";
    List<String> refuted =
        TheProject.rows(
                """
                SELECT ?claim { ?claim a kk:Statement
                  FILTER (EXISTS { ?claim kk:negated true }
                       || EXISTS { ?claim kk:rank kk:Deprecated }) }
                """)
            .stream()
            .map(row -> row.get("claim").getURI())
            .toList();
    List<String> claims =
        server
            .get("/connections?format=csv&from=japan" + everything)
            .body()
            .lines()
            .map(line -> line.substring(line.lastIndexOf(',') + 1))
            .flatMap(cell -> Stream.of(cell.split(" ")))
            .toList();
    assertThat(refuted).isNotEmpty();
    assertThat(claims)
        .contains("https://w3id.org/kakehashi/statement/S1-004")
        .doesNotContainAnyElementsOf(refuted);
  }

  @Test
  void a_topic_is_an_end_but_never_a_way() {
    String topic =
        TheProject.rows(
                """
                SELECT ?topic { ?a kk:coversTopic ?topic . ?topic skos:inScheme ?scheme .
                  ?b kk:coversTopic ?topic FILTER (STR(?a) < STR(?b)) }
                ORDER BY ?topic LIMIT 1
                """)
            .getFirst()
            .get("topic")
            .getURI();
    String slug = topic.replaceFirst(".*/", "");
    JsonArray ways = ways(json("?from=japan&to=" + slug), "facts");
    assertThat(ways).isNotEmpty();
    assertThat(ways)
        .extracting(ConnectionTest::stops)
        .allSatisfy(stops -> assertThat(stops).endsWith(" " + slug));
    List<String> concepts =
        TheProject.rows("SELECT ?c { ?c skos:inScheme ?scheme }").stream()
            .map(row -> row.get("c").getURI().replaceFirst(".*[/#]", ""))
            .toList();
    assertThat(ways(json("?from=itpp&to=isaf&status=opinion,speculated"), "claims"))
        .flatExtracting(way -> List.of(stops(way).split(" ")))
        .doesNotContainAnyElementsOf(concepts);
  }

  @Test
  void relations_are_followed_or_left_out_and_things_avoided() {
    assertThat(links(ways(json("?from=itpp&to=brussels&relation=heldIn,adopted"), "facts")))
        .isNotEmpty()
        .extracting(link -> link.getString("relation").replaceFirst(".*#", ""))
        .containsOnly("heldIn", "adopted");
    assertThat(links(ways(json("?from=itpp&to=brussels&relation=adopted&follow=except"), "facts")))
        .isNotEmpty()
        .noneMatch(link -> link.getString("relation").endsWith("#adopted"));
    assertThat(ways(json("?from=itpp&to=brussels&avoid=Japan"), "facts"))
        .isNotEmpty()
        .extracting(ConnectionTest::stops)
        .noneMatch(stops -> stops.contains(" japan "));
  }

  @Test
  void names_in_either_language_slugs_and_iris_mean_the_same_thing() {
    String facts = json("?from=japan&to=itpp").get("facts").toString();
    for (String japan :
        List.of("Japan", "日本", "JAPAN", "id/japan", "https://w3id.org/kakehashi/id/japan")) {
      assertThat(json("?from=" + RunningServer.encode(japan) + "&to=itpp").get("facts").toString())
          .as(japan)
          .isEqualTo(facts);
    }
  }

  @Test
  void an_unknown_name_meets_those_that_may_be_meant() {
    assertThat(page("?from=Brusels&to=itpp&lang=en"))
        .contains("Nothing here is called “Brusels”", "from=brussels&amp;to=itpp");
    HttpResponse<String> program = server.get("/connections?from=Brusels&to=itpp");
    assertThat(program.statusCode()).isEqualTo(404);
    assertThat(program.body()).contains("brussels");
  }

  @Test
  void where_there_is_no_way_the_page_tells_what_would_make_one() {
    String page = page("?from=japan&to=itpp&relation=heldIn&lang=en");
    assertThat(page)
        .contains("No facts connect the two", "What would connect them")
        .contains("All relations, by way of anything. Steps: 1");
    HttpResponse<String> otter =
        otters.get("/connections?from=varda&to=holt-fund&lang=en", "Accept", "text/html");
    assertThat(otter.body()).contains("No facts connect the two", "status=");
  }

  @Test
  void the_moment_decides_which_links_count() {
    assertThat(ways(json("?from=japan&to=isaf&asOf=2025"), "facts"))
        .isNotEqualTo(ways(json("?from=japan&to=isaf"), "facts"));
    assertThat(json("?from=japan&asOf=2025").get("neighbours").getAsArray().size())
        .isBetween(1, json("?from=japan").get("neighbours").getAsArray().size() - 1);
    assertThat(page("?from=japan&asOf=2025&lang=en"))
        .contains("Links whose sources state no time, or not from when on, left out");
    assertThat(json("?from=japan&to=nsatu&knownAt=1950").get("notKnown")).isNotNull();
    assertThat(ways(json("?from=japan&to=itpp&knownAt=1950"), "facts")).isEmpty();
  }

  @Test
  void a_hub_is_not_drawn_whole_and_the_list_still_is() {
    JsonArray neighbours = json("?from=japan").get("neighbours").getAsArray();
    assertThat(neighbours).hasSizeGreaterThan(40);
    String page = page("?from=japan&lang=en");
    assertThat(page).contains("Drawn: 16 of " + neighbours.size());
    assertThat(page.split("class=\"box\"", -1)).hasSize(17);
    assertThat(page.split("<li>", -1)).hasSizeGreaterThan(neighbours.size());
  }

  @Test
  void the_table_has_a_row_for_each_link_of_the_object() {
    JsonObject answer = json("?from=japan&to=nsatu&status=willing,speculated");
    int links =
        answer.get("direct").getAsArray().size()
            + links(ways(answer, "facts")).size()
            + links(ways(answer, "claims")).size();
    HttpResponse<String> table =
        server.get(
            "/connections?from=japan&to=nsatu&status=willing,speculated", "Accept", "text/csv");
    assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
    assertThat(table.body().lines())
        .hasSize(links + 1)
        .startsWith("way,step,from,to,fact,status,subject,relation,object,statements");
  }

  @Test
  void wrong_values_are_refused_with_those_that_there_are() {
    assertThat(server.get("/connections?from=japan&status=true").body()).contains("Willing");
    assertThat(server.get("/connections?from=japan&relation=likes").statusCode()).isEqualTo(400);
    assertThat(server.get("/connections?from=japan&steps=9").statusCode()).isEqualTo(400);
    assertThat(server.get("/connections?form=japan").body()).contains("from");
  }

  @Test
  void hostile_names_stay_text() {
    String hostile = RunningServer.encode("<script>alert(1)</script>\"'");
    assertThat(page("?from=" + hostile + "&avoid=" + hostile)).doesNotContain("<script>alert");
    assertThat(server.get("/connections?from=japan&avoid=" + hostile).statusCode()).isEqualTo(404);
  }

  @Test
  void a_thing_to_be_avoided_that_is_unknown_or_ambiguous_is_no_thing() {
    assertThat(page("?from=itpp&to=brussels&avoid=japan&avoid=nto&lang=en"))
        .contains("Nothing here is called “nto”", "avoid=japan&amp;avoid=nato")
        .doesNotContain("Ways over facts");
    assertThat(server.get("/connections?from=itpp&to=brussels&avoid=nto").statusCode())
        .isEqualTo(404);
    String several =
        TheProject.rows(
                """
                SELECT ?name { ?one skos:prefLabel|skos:altLabel|skos:notation ?name .
                  ?other skos:prefLabel|skos:altLabel|skos:notation ?name .
                  FILTER (STRSTARTS(STR(?one), STR(id:)) && STRSTARTS(STR(?other), STR(id:))
                    && STR(?one) < STR(?other)
                    && NOT EXISTS { ?slug a ?kind FILTER (STR(?slug) = CONCAT(STR(id:), LCASE(?name))) }) }
                ORDER BY ?name LIMIT 1
                """)
            .getFirst()
            .get("name")
            .getLiteralLexicalForm();
    String ambiguous = "?from=itpp&to=brussels&avoid=" + RunningServer.encode(several);
    assertThat(page(ambiguous + "&lang=en")).contains("Several things are called");
    assertThat(server.get("/connections" + ambiguous).statusCode()).isEqualTo(404);
  }

  @Test
  void a_way_over_claims_is_found_though_facts_make_many_that_are_shorter() {
    JsonObject answer = json("?from=nato&to=ukraine&status=opinion");
    JsonArray claims = ways(answer, "claims");
    assertThat(claims).isNotEmpty();
    assertThat(answer.getObj("claims").getBoolean("examined")).isTrue();
    assertThat(lengths(claims)).isSorted();
    assertThat(claims)
        .allMatch(way ->
            way.getAsObject().get("links").getAsArray().stream()
                .anyMatch(
                    step -> step.getAsArray().stream().noneMatch(link -> fact(link.getAsObject()))))
        .extracting(ConnectionTest::stops)
        .doesNotHaveDuplicates()
        .allSatisfy(stops -> assertThat(stops.split(" ")).doesNotHaveDuplicates());
  }

  @Test
  void the_answer_begins_with_what_links_the_two_directly_whatever_is_let_in() {
    JsonArray direct = json("?from=japan&to=nsatu").get("direct").getAsArray();
    assertThat(direct.toString()).contains("S1-004", "S4-024", "#Willing");
    assertThat(direct).noneMatch(link -> fact(link.getAsObject()));
    String page = page("?from=japan&to=nsatu&lang=en");
    String first = page.substring(page.indexOf("<h2>Directly"), page.indexOf("Ways over facts"));
    assertThat(first)
        .contains("No fact links the two directly", "not facts: 2", "S1-004", "mark-willing");
    assertThat(page("?from=japan&to=nsatu&lang=ja")).contains("事実ではない主張: 2");
    assertThat(page("?from=japan&to=nato&lang=en")).containsPattern("Facts: [1-9]");
    assertThat(page("?from=itpp&to=brussels&lang=en"))
        .contains("No fact and no claim links the two directly");
  }

  @Test
  void where_there_are_more_ways_than_shown_the_heading_says_so() {
    for (String ends :
        List.of("?from=japan&to=nsatu", "?from=japan&to=nato", "?from=itpp&to=iceland")) {
      HttpResponse<String> answer = server.get("/connections" + ends);
      if (answer.statusCode() == 200
          && JSON.parse(answer.body()).getObj("facts").getBoolean("more")) {
        assertThat(page(ends + "&lang=en")).containsPattern("Ways over facts <small>\\d+ shown");
        return;
      }
    }
    throw new AssertionError("none has more");
  }

  @Test
  void of_what_lies_beyond_only_what_was_not_met_is_counted() {
    JsonArray around = json("?from=trust-fund-georgia-depots").get("neighbours").getAsArray();
    assertThat(around)
        .filteredOn(each -> each.toString().contains("id/flow-georgia-depots"))
        .hasSize(1)
        .allMatch(each -> each.getAsObject().get("leftOut").getAsNumber().value().intValue() == 1);
    JsonArray fewer =
        json("?from=trust-fund-georgia-depots&avoid=japan").get("neighbours").getAsArray();
    assertThat(fewer).isNotEmpty().noneMatch(each -> each.toString().contains("\"japan\""));
  }

  @Test
  void around_one_thing_its_neighbours_lead_to_what_lies_around_them() {
    assertThat(page("?to=nato&steps=2&lang=en"))
        .contains("Around: ")
        .doesNotContainPattern("href=\"/connections\\?from=[^\"]*to=nato");
  }

  @Test
  void the_empty_page_has_examples_that_lead_to_ways() {
    String page = page("?lang=en");
    List<String> examples =
        Pattern.compile("href=\"/connections\\?(from=[^\"]*)\"")
            .matcher(page)
            .results()
            .map(found -> "?" + found.group(1).replace("&amp;", "&"))
            .toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
    assertThat(examples).allSatisfy(each -> assertThat(ways(json(each), "facts")).isNotEmpty());
  }
}
