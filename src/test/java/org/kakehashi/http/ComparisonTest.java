package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.ProjectCopy;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;
import org.kakehashi.validation.Verdict;

class ComparisonTest {
  private static final String KOREA = "?a=japan&b=republic-of-korea";
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
    HttpResponse<String> page = server.get("/compare" + query, "Accept", "text/html");
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page.body();
  }

  private static JsonObject json(String query) {
    HttpResponse<String> answer = server.get("/compare" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.parse(answer.body());
  }

  private static List<JsonObject> list(JsonObject answer, String kind, String place) {
    return answer.getObj(kind).get(place).getAsArray().stream()
        .map(JsonValue::getAsObject)
        .toList();
  }

  private static JsonObject fact(JsonObject said, String side) {
    return said.getObj(side).getObj("fact");
  }

  private static String slug(String iri) {
    return iri.replaceFirst(".*[/#]", "");
  }

  /** Relation and other end of what is stated of a thing as its subject. */
  private static List<String> stated(JsonObject answer, String place, String side) {
    return list(answer, "facts", place).stream()
        .map(said -> fact(said, side))
        .map(fact -> slug(fact.getString("property")) + " " + slug(fact.getString("object")))
        .toList();
  }

  @Test
  void what_is_stated_of_both_has_the_claims_of_each() {
    JsonObject answer = json(KOREA);
    assertThat(stated(answer, "both", "first"))
        .contains("partnerOf nato", "participatesIn science-and-technology-board")
        .isEqualTo(stated(answer, "both", "second"));
    for (JsonObject said : list(answer, "facts", "both")) {
      assertThat(fact(said, "first").getString("subject")).endsWith("/japan");
      assertThat(fact(said, "second").getString("subject")).endsWith("/republic-of-korea");
      assertThat(fact(said, "first").get("statements"))
          .isNotEqualTo(fact(said, "second").get("statements"));
    }
  }

  @Test
  void what_is_stated_of_one_only_is_a_fact_of_that_one_and_of_the_other_in_no_words() {
    JsonObject answer = json(KOREA);
    assertThat(stated(answer, "first", "first")).contains("attended nato-ministerial-2020-12");
    List<String> korea =
        TheProject.rows("SELECT ?p ?o { <https://w3id.org/kakehashi/id/republic-of-korea> ?p ?o }")
            .stream()
            .map(row -> slug(row.get("p").toString()) + " " + slug(row.get("o").toString()))
            .toList();
    assertThat(stated(answer, "first", "first").stream().filter(each -> !each.endsWith(" japan")))
        .doesNotContainAnyElementsOf(korea);
    assertThat(page(KOREA + "&lang=en"))
        .contains("Stated of Japan only", "Stated of both", "That is no denial");
  }

  @Test
  void sides_swap_with_the_things() {
    JsonObject one = json(KOREA);
    JsonObject other = json("?a=republic-of-korea&b=japan");
    assertThat(stated(other, "second", "second")).isEqualTo(stated(one, "first", "first"));
    assertThat(stated(other, "both", "first"))
        .containsExactlyInAnyOrderElementsOf(stated(one, "both", "first"));
  }

  @Test
  void claims_that_are_no_facts_are_never_among_the_facts() {
    JsonObject answer = json("?a=japan&b=nsatu");
    assertThat(answer.get("naming").getAsArray())
        .extracting(claim -> slug(claim.getAsObject().getString("iri")))
        .contains("S1-004");
    String page = page("?a=japan&b=nsatu&lang=en");
    assertThat(page).contains("Claims that name both and are not facts", "mark-willing");
    assertThat(
            Stream.of("both", "first", "second")
                .flatMap(kind -> list(answer, "claims", kind).stream()))
        .isNotEmpty()
        .noneMatch(
            said -> said.getObj("first").hasKey("fact") || said.getObj("second").hasKey("fact"));
  }

  /** Cells of the rows of a table of which one names a claim. */
  private static List<Map<String, String>> rows(String query, String claim) {
    List<String> lines = server.get("/compare" + query + "&format=csv").body().lines().toList();
    List<String> header = List.of(lines.getFirst().split(",", -1));
    return lines.stream()
        .map(line -> List.of(line.split(",", -1)))
        .filter(cells -> List.of(cells.getLast().split(" ")).contains(claim))
        .map(cells ->
            IntStream.range(0, header.size())
                .boxed()
                .collect(Collectors.toMap(header::get, cells::get)))
        .toList();
  }

  @Test
  void what_a_source_denies_or_the_curators_set_aside_says_so_in_table_and_object() {
    TheProject.rows(
            """
            SELECT ?claim ?denied ?o { ?claim a kk:Statement ; rdf:subject ?s ; rdf:object ?o
              BIND (EXISTS { ?claim kk:negated true } AS ?denied)
              FILTER (?s = id:japan && isIRI(?o) && STRSTARTS(STR(?o), STR(id:))
                && (?denied || EXISTS { ?claim kk:rank kk:Deprecated })) }
            """)
        .forEach(row -> {
          String claim = row.get("claim").getURI();
          String denied = row.get("denied").getLiteralLexicalForm();
          String query = "?a=japan&b=" + slug(row.get("o").getURI());
          assertThat(rows(query, claim))
              .as(claim)
              .isNotEmpty()
              .allMatch(cells -> cells.getOrDefault("denied", "").equals(denied))
              .allMatch(cells ->
                  cells.getOrDefault("denied", "").equals("true")
                      || cells.getOrDefault("setAside", "").equals("true"));
          assertThat(json(query).get("naming").getAsArray())
              .filteredOn(each -> each.getAsObject().getString("iri").equals(claim))
              .isNotEmpty()
              .allMatch(each -> each.getAsObject().getBoolean("denied") == denied.equals("true"));
        });
    assertThat(rows("?a=japan&b=nato", "https://w3id.org/kakehashi/statement/S2-005"))
        .hasSize(1)
        .allMatch(cells -> cells.getOrDefault("denied", "").equals("true"));
    assertThat(rows("?a=japan&b=nsatu", "https://w3id.org/kakehashi/statement/S1-004"))
        .hasSize(1)
        .allMatch(cells -> cells.getOrDefault("denied", "").equals("false"));
  }

  @Test
  void what_follows_from_what_curators_remark_on_is_told_with_the_remark() {
    String inferred =
        TheProject.rows(
                """
                SELECT ?o { GRAPH graph:inferences { ?why rdf:subject id:nsatu ;
                    rdf:object ?o ; prov:wasDerivedFrom ?premise }
                  ?conflict kk:involves ?premise .
                  FILTER (isIRI(?o) && NOT EXISTS { GRAPH graph:direct { id:nsatu ?any ?o } }) }
                ORDER BY ?o LIMIT 1
                """)
            .getFirst()
            .get("o")
            .getURI();
    String page = page("?a=nsatu&b=" + slug(inferred) + "&lang=en");
    int between = page.indexOf("class=\"between\"");
    assertThat(page.substring(between, page.indexOf("</ul>", between)))
        .contains("class=\"behind inferred\"", "class=\"noted\"");
  }

  @Test
  void claims_of_undated_documents_are_told_of_both_things_whichever_comes_first() {
    Function<String, Set<String>> undated =
        query ->
            json(query).getObj("aside").get("undated").getAsArray().stream()
                .map(claim -> claim.getAsString().value())
                .collect(Collectors.toSet());
    Set<String> one = undated.apply("?a=japan&b=nsatu&knownAt=2025");
    assertThat(one)
        .isNotEmpty()
        .isEqualTo(undated.apply("?a=nsatu&b=japan&knownAt=2025"))
        .hasSizeGreaterThan(undated.apply("?a=nsatu&knownAt=2024,2025").size());
  }

  private static Snapshot built(Path folder) {
    return switch (Validator.validate(Corpus.read(folder), step -> {})) {
      case Accepted accepted -> Snapshot.build(accepted, step -> {});
      case Verdict.Rejected rejected -> throw new AssertionError(rejected.findings());
    };
  }

  /** Each claim has a node of its own for an amount, and they are one fact all the same. */
  @Test
  void equal_amounts_of_two_claims_are_one_fact_with_both_claims(@TempDir Path folder)
      throws IOException {
    ProjectCopy copy = ProjectCopy.of(OtterAccord.FOLDER, folder);
    Path file = folder.resolve("data/statements/T1.ttl");
    String text = Files.readString(file);
    String claim = text.substring(text.indexOf("statement:T1-010 a"));
    Files.writeString(
        file,
        claim
            .replaceFirst("(?s)\nstatement:(?!T1-010).*", "")
            .replace("T1-010", "T1-910")
            .replace("t1-010", "t1-910"),
        StandardOpenOption.APPEND);
    try (RunningServer two = RunningServer.start(built(copy.folder()), Limits.DEFAULT)) {
      JsonObject answer =
          JSON.parse(two.get("/compare?a=holt-fund&b=otter-accord&format=json").body());
      assertThat(list(answer, "facts", "first"))
          .filteredOn(said -> said.getString("property").endsWith("capital"))
          .hasSize(1)
          .allMatch(said -> fact(said, "first").get("statements").getAsArray().size() == 2);
    }
  }

  @Test
  void every_fact_of_a_thing_stands_in_one_place() {
    JsonObject answer = json("?a=japan&b=nato");
    JsonArray between = answer.get("between").getAsArray();
    assertThat(between).isNotEmpty();
    String table = server.get("/compare?a=japan&b=nato&format=csv").body();
    TheProject.rows(
            """
            SELECT ?p ?o { GRAPH <https://w3id.org/kakehashi/graph/direct> {
              <https://w3id.org/kakehashi/id/japan> ?p ?o } }
            """)
        .forEach(
            row -> assertThat(table).contains("id/japan," + row.get("p") + "," + row.get("o")));
  }

  @Test
  void what_facts_link_with_both_stands_in_the_order_of_time() {
    String page = page("?a=japan&b=nato&lang=en");
    String together = page.substring(page.indexOf("What facts link with both"));
    List<Integer> years =
        Pattern.compile("<td role=\"cell\">[^<]*?<span>[^<]*?(\\d{4})")
            .matcher(together.substring(0, together.indexOf("</table>")))
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .toList();
    assertThat(years).hasSizeGreaterThan(3).isSorted();
  }

  @Test
  void two_dates_divide_what_is_stated_by_its_time_and_count_what_has_none() {
    JsonObject answer = json("?a=nato&asOf=2009,2025");
    assertThat(list(answer, "facts", "second"))
        .extracting(said -> slug(fact(said, "second").getString("subject")))
        .contains("australia");
    assertThat(list(answer, "facts", "both")).isNotEmpty();
    JsonArray noTime = answer.getObj("aside").get("timeNotStated").getAsArray();
    List<String> timeless =
        TheProject.rows(
                """
                SELECT DISTINCT ?claim { ?claim a kk:Statement ; rdf:subject|rdf:object|kk:regarding
                    <https://w3id.org/kakehashi/id/nato> ; rdf:predicate ?p ; rdf:object ?o
                  FILTER (?p != kk:time && NOT EXISTS { ?claim kk:validTime ?time }) }
                """)
            .stream()
            .map(row -> row.get("claim").getURI())
            .toList();
    assertThat(noTime)
        .extracting(claim -> claim.getAsString().value())
        .containsExactlyInAnyOrderElementsOf(timeless);
    assertThat(page("?a=nato&asOf=2009,2025&lang=en"))
        .contains(
            "Stated for 2025 only",
            "Claims that state no time, or no beginning <small>" + timeless.size());
  }

  @Test
  void between_two_days_of_publication_stands_what_became_known() {
    JsonObject answer = json("?knownAt=2025-04-09,2025-04-15");
    assertThat(list(answer, "facts", "first")).isEmpty();
    assertThat(list(answer, "facts", "second"))
        .isNotEmpty()
        .flatExtracting(said -> fact(said, "second").get("statements").getAsArray())
        .extracting(claim -> slug(claim.getAsString().value()))
        .allMatch(row -> row.startsWith("S1-"));
    assertThat(answer.getObj("aside").get("undated").getAsArray()).isNotEmpty();
  }

  @Test
  void what_differs_between_two_dates_comes_before_what_does_not() {
    String page = page("?knownAt=2025-04-09,2025-04-15&lang=en");
    String facts = page.substring(page.indexOf("<h2>Facts"), page.indexOf("class=\"claimed\""));
    int lastNew = facts.lastIndexOf("data-of=\"Only: known by 15 April 2025\"");
    assertThat(facts.substring(0, lastNew)).doesNotContain("/id/associated-press");
    assertThat(facts.substring(lastNew)).contains("/id/associated-press");
    assertThat(facts).doesNotContain("skos:");
  }

  @Test
  void names_in_either_language_slugs_paths_and_iris_mean_the_same_thing() {
    String facts = json(KOREA).get("facts").toString();
    for (String japan : List.of("Japan", "日本", "id/japan", "https://w3id.org/kakehashi/id/japan")) {
      String query = "?a=" + RunningServer.encode(japan) + "&b=republic-of-korea";
      assertThat(json(query).get("facts").toString()).as(japan).isEqualTo(facts);
    }
  }

  @Test
  void an_unknown_name_meets_those_that_may_be_meant() {
    assertThat(page("?a=japan&b=south-korea&lang=en"))
        .contains("Nothing here is called “south-korea”", "b=republic-of-korea");
    HttpResponse<String> program = server.get("/compare?a=japan&b=south-korea");
    assertThat(program.statusCode()).isEqualTo(404);
    assertThat(program.body()).contains("republic-of-korea");
  }

  @Test
  void one_thing_under_two_names_is_told_to_be_one() {
    String page = page("?a=japan&b=" + RunningServer.encode("日本") + "&lang=en");
    assertThat(page).contains("two names of one thing: Japan", "With something of its kind");
    assertThat(server.get("/compare?a=japan&b=Japan").statusCode()).isEqualTo(400);
  }

  @Test
  void the_page_of_a_thing_leads_to_comparisons_with_things_of_its_kind() {
    String thing = server.get("/doc/id/japan?lang=en", "Accept", "text/html").body();
    assertThat(thing).contains("/compare?lang=en&amp;a=japan");
    assertThat(page("?a=japan&lang=en"))
        .contains("Compare “Japan” with what?", "a=japan&amp;b=republic-of-korea");
  }

  @Test
  void wrong_dates_are_refused() {
    assertThat(server.get("/compare?a=japan&asOf=2009,2015,2025").statusCode()).isEqualTo(400);
    assertThat(server.get("/compare" + KOREA + "&asOf=2009,2015").statusCode()).isEqualTo(400);
    assertThat(server.get("/compare?a=japan&asOf=2009,never").statusCode()).isEqualTo(400);
    assertThat(server.get("/compare?a=japan").statusCode()).isEqualTo(400);
    assertThat(server.get("/compare?c=japan").body()).contains("knownAt");
  }

  @Test
  void the_empty_page_has_examples_that_have_answers() {
    for (RunningServer each : List.of(server, otters)) {
      String page = each.get("/compare?lang=en", "Accept", "text/html").body();
      List<String> examples =
          Pattern.compile("<li><a href=\"(/compare\\?[^\"]*)\"")
              .matcher(page)
              .results()
              .map(found -> found.group(1).replace("&amp;", "&"))
              .toList();
      assertThat(examples).as(page).isNotEmpty();
      JsonArray same = JSON.parse(each.get("/compare?lang=en").body()).get("examples").getAsArray();
      assertThat(same)
          .extracting(example -> example.getAsString().value())
          .containsExactlyElementsOf(examples);
      for (String example : examples) {
        assertThat(each.get(example).body()).as(example).contains("\"statements\"");
      }
    }
  }

  @Test
  void hostile_names_stay_text() {
    String hostile = RunningServer.encode("<script>alert(1)</script>\"'");
    assertThat(page("?a=" + hostile + "&b=" + hostile)).doesNotContain("<script>alert");
  }
}
