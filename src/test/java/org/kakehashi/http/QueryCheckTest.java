package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** What the server tells of a query text that is being written. */
class QueryCheckTest {
  private static final RunningServer SERVER =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static JsonObject check(String text, String lang) {
    String path = "/editor/check?lang=" + lang;
    return JSON.parse(SERVER.post(path, "application/sparql-query", text).body());
  }

  private static List<JsonObject> findings(String text) {
    return check(text, "en").get("findings").getAsArray().stream()
        .map(each -> each.getAsObject())
        .toList();
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString().value();
  }

  private static int number(JsonObject object, String key) {
    return object.get(key).getAsNumber().value().intValue();
  }

  /** A place is a line and a column in characters, and an offset in UTF-16 units. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { ?s ?p }                       | 1 | 18 | 17 | }
          SELECT * { ?s ?p "日本語" ?x }            | 1 | 24 | 23 | ?x
          SELECT * { ?s ?p "𠮷𠮷" ?x }              | 1 | 23 | 24 | ?x
          SELECT * { # 𠮷~ ?s ?p "𠮷" ; ?x ?y ?z }  | 2 | 20 | 36 | ?z
          SELECT * {^ ?s ?p }                      | 2 |  8 | 19 | }
          SELECT * {^^ ?s→?p }                     | 3 |  8 | 21 | }
          SELECT * { ?s ?p 'abc                    | 1 | 21 | 20 | c
          SELECT * { ?s ?p ?o                      | 1 | 19 | 18 | o
          """)
  void a_mistake_is_told_with_its_place_in_any_script(
      String written, int line, int column, int from, String token) {
    String query = written.replace("~", "\n").replace("^", "\r\n").replace("→", "\t");
    JsonObject finding = findings(query).getFirst();
    assertThat(List.of(number(finding, "line"), number(finding, "column"), number(finding, "from")))
        .isEqualTo(List.of(line, column, from));
    assertThat(query.substring(from, number(finding, "to"))).isEqualTo(token);
    assertThat(text(finding, "severity")).isEqualTo("error");
  }

  @Test
  void a_problem_of_the_endpoint_has_the_same_place() {
    String body = SERVER.get(RunningServer.query("SELECT * { ?s ?p \"𠮷𠮷\" ?x }")).body();
    JsonObject problem = JSON.parse(body);
    assertThat(number(problem, "column")).isEqualTo(23);
    assertThat(text(problem, "detail")).endsWith("unexpected ?x");
  }

  @Test
  void a_prefix_that_nobody_declared_can_be_added_or_mended() {
    JsonObject known = findings("SELECT * { ?s wdt:P31 ?o }").getFirst();
    assertThat(text(known, "code")).isEqualTo("unknown-prefix");
    JsonObject fix = known.get("fixes").getAsArray().get(0).getAsObject();
    assertThat(text(fix, "text")).isEqualTo("PREFIX wdt: <http://www.wikidata.org/prop/direct/>\n");
    JsonObject misspelt = findings("SELECT * { ?s 日本:名 ?o . ?s skoss:prefLabel ?n }").get(1);
    assertThat(misspelt.get("fixes").toString()).contains("skos:prefLabel");
  }

  @Test
  void prefixes_that_only_this_server_knows_are_named() {
    String query =
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
            + "# rdf:type in a comment\nSELECT * { ?s kk:x 'prov:x' ; skos:prefLabel ?o }";
    assertThat(check(query, "en").get("undeclared").toString())
        .contains("https://w3id.org/kakehashi/ontology#")
        .doesNotContain("skos", "rdf", "prov");
  }

  @Test
  void a_term_that_there_is_not_is_told_with_the_nearest() {
    JsonObject finding = findings("SELECT * { id:japan kk:atended ?x }").getFirst();
    assertThat(text(finding, "severity")).isEqualTo("warning");
    assertThat(finding.get("fixes").toString()).contains("\"kk:attended\"");
    JsonObject whole =
        findings("SELECT * { <https://w3id.org/kakehashi/id/japn> ?p ?o }").getFirst();
    assertThat(whole.get("fixes").toString()).contains("<https://w3id.org/kakehashi/id/japan>");
    JsonObject own =
        findings("PREFIX o: <https://w3id.org/kakehashi/ontology#> SELECT * { ?s o:atended ?x }")
            .getFirst();
    assertThat(own.get("fixes").toString()).contains("\"o:attended\"");
    assertThat(findings("SELECT * { id:japan kk:attended ?x ; foaf:unheard ?y }")).isEmpty();
  }

  @Test
  void both_languages_tell() {
    assertThat(check("SELECT * { ?s kk:atended ?x }", "ja").toString()).contains("ありません");
    assertThat(check("SELECT * { SERVICE <http://x/> {} }", "ja").toString())
        .contains("service-refused", "SERVICEは使えません");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VERSION \"1.2\" SELECT * { ?s ?p ?o }",
        "SELECT * { ?r rdf:reifies <<( ?s ?p ?o )>> }",
        "SELECT * { << ?s ?p ?o >> kk:status ?z }",
        "SELECT * { << ?s ?p ?o ~ ?r >> kk:status ?z }",
        "SELECT * { ?s ?p ?o ~ ?r {| kk:status ?z |} }",
        "SELECT * { VALUES ?t { <<( id:japan kk:attended id:nato )>> } }",
        "SELECT (TRIPLE(?s, ?p, ?o) AS ?t) { ?s ?p ?o FILTER (isTRIPLE(?o)) }",
        "SELECT (SUBJECT(?t) AS ?a) (PREDICATE(?t) AS ?b) (OBJECT(?t) AS ?c) { GRAPH ?g { ?r ?p ?t } }",
        "SELECT (LANGDIR(?o) AS ?d) { ?s ?p ?o FILTER (hasLANG(?o) && !hasLANGDIR(?o)) }",
        "SELECT (STRLANGDIR('a', 'en', 'ltr') AS ?d) { ?s ?p \"a\"@en--ltr }"
      })
  void the_syntax_of_sparql_1_2_that_is_promised_is_read(String query) {
    assertThat(findings(query)).isEmpty();
  }

  @Test
  void any_beginning_of_a_query_is_checked_without_failing() {
    String query =
        "PREFIX x: <http://x/>\nSELECT ?日 { ?日 x:𠮷 '''a\\'b''' ; <p> _:b , \"c\"@ja . # e\n }";
    for (int end = 1; end <= query.length(); end++) {
      String part = query.substring(0, end);
      int status = SERVER.post("/editor/check", "application/sparql-query", part).statusCode();
      assertThat(status)
          .as(part)
          .isIn(200, Character.isHighSurrogate(part.charAt(end - 1)) ? 400 : 200);
    }
  }

  @Test
  void a_text_that_no_run_would_read_is_refused_the_same() {
    assertThat(text(findings("#".repeat(140_000)).getFirst(), "code")).isEqualTo("query-too-long");
    assertThat(text(findings("SELECT * " + "{".repeat(5000)).getFirst(), "code"))
        .isEqualTo("query-too-nested");
    assertThat(text(findings("DELETE WHERE { ?s ?p ?o }").getFirst(), "code"))
        .isEqualTo("update-refused");
  }

  @Test
  void terms_to_complete_with_have_kind_name_meaning_and_use() {
    JsonObject told = JSON.parse(SERVER.get("/editor/terms?lang=ja").body());
    List<String> terms = told.get("terms").getAsArray().stream().map(String::valueOf).toList();
    assertThat(told.get("prefixes").toString()).contains("https://w3id.org/kakehashi/ontology#");
    assertThat(one(terms, "kk:attended")).contains("property", "出席");
    assertThat(one(terms, "kk:Summit")).contains("\"class\"", "definition");
    assertThat(one(terms, "kk:Pledge")).contains("\"concept\"");
    assertThat(one(terms, "id:japan")).contains("\"thing\"", "日本");
    assertThat(one(terms, "skos:prefLabel")).contains("property");
    assertThat(SERVER.get("/editor/terms").headers().firstValue("ETag")).isPresent();
  }

  private static String one(List<String> terms, String name) {
    return terms.stream()
        .filter(term ->
            term.contains("\"" + name + "\"  ,") || term.contains("\"name\" : \"" + name + "\""))
        .findFirst()
        .orElseThrow();
  }
}
