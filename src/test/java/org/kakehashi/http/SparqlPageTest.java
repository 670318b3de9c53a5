package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.support.RunningServer.encode;
import static org.kakehashi.support.RunningServer.query;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** The page on which people ask in SPARQL, as it is without scripts. */
class SparqlPageTest {
  private static final String SUMMITS =
      "SELECT ?summit ?time { id:japan kk:attended ?summit . ?summit kk:time ?time } ORDER BY ?time";
  private static final String COUNTS =
      "SELECT ?status (COUNT(*) AS ?claims) { ?c kk:status ?status } GROUP BY ?status";
  private static final String SUMS =
      "SELECT ?thing ?unit ?size { VALUES (?thing ?unit ?size) {"
          + " (id:japan 'EUR' 10) (id:nato 'EUR' -5) (id:itpp 'JPY' 900) (id:ipcp 'JPY' UNDEF) } }";
  private static final String TRIPLES =
      "CONSTRUCT { ?a kk:attended ?b } WHERE { ?a kk:attended ?b }";

  private static final RunningServer SERVER =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static HttpResponse<String> visit(String path) {
    return SERVER.get(path, "Accept", "text/html");
  }

  private static String page(String path) {
    HttpResponse<String> answer = visit(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @Test
  void things_have_their_name_beside_their_term_and_lead_to_their_page() {
    assertThat(page(query(SUMMITS) + "&lang=ja"))
        .contains("NATO首脳会合(マドリード、2022年)</a> <small><code>id:nato-summit-madrid-2022</code>")
        .contains("href=\"/id/nato-summit-madrid-2022?lang=ja\"");
  }

  @Test
  void an_answer_can_be_read_in_the_other_language() {
    assertThat(page(query("ASK { ?s ?p '日本' }") + "&lang=en"))
        .contains(
            "href=\"/sparql?query=ASK+%7B+%3Fs+%3Fp+%27%E6%97%A5%E6%9C%AC%27+%7D&amp;lang=ja\"");
    assertThat(page(query(SUMMITS) + "&view=timeline"))
        .containsPattern("href=\"/sparql\\?query=[^\"]*&amp;view=timeline&amp;lang=ja\"");
  }

  @ParameterizedTest
  @CsvSource({"en,The query is not valid SPARQL", "ja,正しいSPARQLではありません"})
  void a_bad_query_stands_in_the_form_with_what_is_wrong_and_where(String lang, String told) {
    HttpResponse<String> answer =
        visit(query("SELECT * {\n ?s ?p \"𠮷\" . ?o }") + "&lang=" + lang);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains(told, "2:17", "syntax-error", "?s ?p \"𠮷\" . ?o }</textarea>")
        .contains("hreflang=\"ja\"");
  }

  @Test
  void rows_are_drawn_only_as_their_columns_allow() {
    assertThat(page(query(SUMMITS))).contains("view=timeline").doesNotContain("view=chart");
    assertThat(page(query(COUNTS))).contains("view=chart").doesNotContain("view=timeline");
    assertThat(page(query(TRIPLES))).contains("view=graph").doesNotContain("view=chart");
    assertThat(page(query("ASK {}"))).doesNotContain("class=\"views\"");
    assertThat(page(query(COUNTS) + "&view=timeline&lang=en"))
        .contains("do not allow that drawing", "<tbody>");
  }

  @Test
  void a_view_that_there_is_not_is_refused_with_those_that_there_are() {
    HttpResponse<String> answer = visit(query(COUNTS) + "&view=chrat&lang=en");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("table, chart, timeline, graph", "chart?");
  }

  @Test
  void bars_of_unlike_units_have_scales_of_their_own_and_no_number_is_no_bar() {
    String page = page(query(SUMS) + "&view=chart&lang=en");
    assertThat(page)
        .contains("<h4>EUR</h4>", "<h4>JPY</h4>", "scale of its own")
        .contains("x=\"33.33%\" width=\"66.67%\"", "x=\"0.00%\" width=\"33.33%\"")
        .contains("x=\"0.00%\" width=\"100.00%\"", "no number")
        .contains("<tbody>");
    assertThat(page.split("<rect ", -1)).hasSize(4);
  }

  @Test
  void dates_are_drawn_on_an_axis_with_the_status_of_their_claim() {
    String claims =
        "SELECT ?thing ?time ?status ?claim { ?claim rdf:subject ?thing ; rdf:predicate kk:time ;"
            + " rdf:object ?time ; kk:status ?status }";
    assertThat(page(query(claims) + "&view=timeline&lang=en"))
        .contains("class=\"timeline\"", "mark-asserted", "class=\"row-claim\"", "<tbody>");
  }

  @Test
  void triples_and_pairs_of_things_are_drawn_as_links() {
    assertThat(page(query(TRIPLES) + "&view=graph&lang=en"))
        .contains("class=\"drawing network\"", "→ attended →", "<pre tabindex=\"0\">");
    assertThat(page(query("SELECT ?a ?b { ?a kk:attended ?b }") + "&view=graph&lang=en"))
        .contains("class=\"drawing network\"", "→ b →");
  }

  @ParameterizedTest
  @CsvSource({
    "csv,text/csv;charset=utf-8",
    "srj,application/sparql-results+json",
    "srx,application/sparql-results+xml",
    "tsv,text/tab-separated-values;charset=utf-8"
  })
  void rows_are_saved_as_files(String ending, String type) {
    String path = query(SUMMITS) + "&download=" + ending;
    assertThat(page(query(SUMMITS))).contains("&amp;download=" + ending);
    HttpResponse<String> file = visit(path);
    assertThat(file.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase(type);
    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"answer." + ending + "\"");
  }

  @Test
  void triples_are_saved_as_files_and_other_formats_are_refused() {
    assertThat(visit(query(TRIPLES) + "&download=nt").body()).contains("#attended> <");
    assertThat(visit(query(TRIPLES) + "&download=csv").statusCode()).isEqualTo(406);
  }

  @Test
  void an_example_stands_in_the_form_with_values_and_does_not_run() {
    String list = page("/sparql?lang=en");
    assertThat(list).contains("href=\"/sparql?example=competency/q02-japan-nsatu&amp;lang=en\"");
    assertThat(page("/sparql?example=api/participations&lang=en"))
        .contains("# Participations of an actor", "VALUES", "/id/japan&gt; kk:Asserted )")
        .doesNotContain("<tbody>");
    HttpResponse<String> unknown = visit("/sparql?example=api/participatons");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("api/participations");
  }

  @Test
  void every_example_can_be_run() {
    TheProject.snapshot()
        .queries()
        .forEach(stored -> {
          String page = page("/sparql?example=" + stored.name() + "&lang=en");
          String text =
              page.replaceFirst("(?s).*<textarea[^>]*>\\n(.*)</textarea>.*", "$1")
                  .replace("&lt;", "<")
                  .replace("&gt;", ">")
                  .replace("&amp;", "&");
          HttpResponse<String> rows = SERVER.post("/sparql", "application/sparql-query", text);
          assertThat(rows.statusCode()).as(stored.name() + ": " + rows.body()).isEqualTo(200);
        });
  }

  @Test
  void a_query_too_long_for_an_address_is_answered_without_one() {
    String text = SUMMITS + " # " + "長".repeat(3000);
    HttpResponse<String> answer =
        SERVER.send(
            SERVER
                .request("/sparql?lang=en")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("query=" + encode(text))));
    assertThat(answer.body())
        .contains("too long for an address", "<tbody>")
        .doesNotContain("hreflang=\"ja\"", "download=");
  }

  @Test
  void the_page_is_light() {
    assertThat(page("/sparql?lang=ja").length()).isLessThan(60_000);
  }
}
