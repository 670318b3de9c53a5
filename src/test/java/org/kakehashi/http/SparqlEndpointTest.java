package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.support.RunningServer.encode;
import static org.kakehashi.support.RunningServer.query;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.support.RunningServer;

class SparqlEndpointTest {
  private static final String SIGNATORIES =
      "SELECT ?name { ?s <https://example.org/otter/ontology#signed> ?o ;"
          + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name";
  private static final String LABELS =
      "CONSTRUCT WHERE { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }";
  private static final String T1 = "https://example.org/otter/graph/source/T1";

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
  void csv_tells_blank_nodes_from_strings() {
    String query = "SELECT ?a ?b ('b0' AS ?c) { BIND (BNODE() AS ?a) BIND (?a AS ?b) }";
    assertThat(server.get(query(query), "Accept", "text/csv").body())
        .isEqualToIgnoringNewLines("a,b,c\r\n_:b0,_:b0,b0\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/sparql-results+json | application/sparql-results+json | "value": "ルーメン"
          application/json                | application/json                | "value": "ルーメン"
          application/sparql-results+xml  | application/sparql-results+xml  | <literal xml:lang="ja">ルーメン
          application/xml                 | application/xml                 | <literal xml:lang="ja">ルーメン
          text/csv                        | text/csv;charset=utf-8          | ルーメン
          text/tab-separated-values       | text/tab-separated-values;charset=utf-8 | "ルーメン"@ja
          text/html                       | text/html;charset=utf-8         | <span lang="ja">ルーメン</span>
          */*                             | application/sparql-results+json | ルーメン
          text/*                          | text/csv;charset=utf-8          | ルーメン
          text/csv;q=0.5, application/sparql-results+xml;q=0.9 | application/sparql-results+xml | ルーメン
          text/csv, */*                   | text/csv;charset=utf-8          | ルーメン
          application/sparql-results+json;q=0, */* | application/sparql-results+xml | ルーメン
          TEXT/CSV ; Q=1.0                | text/csv;charset=utf-8          | ルーメン
          """)
  void rows_come_in_the_format_asked_for(String accept, String contentType, String sample) {
    HttpResponse<String> response = server.get(query(SIGNATORIES), "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualToIgnoringCase(contentType);
    assertThat(response.body()).contains(sample);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/turtle           | text/turtle;charset=utf-8 | "ルーメン"@ja
          application/n-triples | application/n-triples     | "ルーメン"@ja
          application/ld+json   | application/ld+json       | "@value"
          application/rdf+xml   | application/rdf+xml       | ルーメン
          text/html             | text/html;charset=utf-8   | ルーメン
          */*                   | text/turtle;charset=utf-8 | ルーメン
          application/rdf+xml;q=0.9, application/n-triples;q=0.8, */*;q=0.1 | application/rdf+xml | ルーメン
          """)
  void triples_come_in_the_format_asked_for(String accept, String contentType, String sample) {
    HttpResponse<String> response = server.get(query(LABELS), "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualToIgnoringCase(contentType);
    assertThat(response.body()).contains(sample);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-results+json", "text/csv", "text/html", "*/*"})
  void ask_is_answered_in_every_format(String accept) {
    assertThat(server.get(query("ASK {}"), "Accept", accept).statusCode()).isEqualTo(200);
  }

  @Test
  void a_format_that_nobody_has_is_told_with_those_that_there_are() {
    HttpResponse<String> response = server.get(query("ASK {}"), "Accept", "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("not-acceptable", "text/csv");
  }

  @Test
  void triple_terms_are_refused_only_in_formats_that_cannot_hold_them() {
    String reifiers = "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o FILTER ( isTRIPLE(?o) ) } }";
    assertThat(server.get(query(reifiers), "Accept", "application/ld+json").statusCode())
        .isEqualTo(406);
    assertThat(server.get(query(reifiers), "Accept", "text/turtle").body()).contains("<<(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/tab-separated-values"})
  void rows_with_triple_terms_are_refused_in_formats_that_cannot_hold_them(String accept) {
    String path = query("SELECT ?t { GRAPH ?g { ?s ?p ?t FILTER ( isTRIPLE(?t) ) } }");
    HttpResponse<String> response = server.get(path, "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("format-without-triple-terms");
    assertThat(server.get(path, "Accept", "application/json").body()).contains("\"triple\"");
  }

  @Test
  void a_form_is_answered() {
    HttpResponse<String> response =
        server.post("/sparql", "application/x-www-form-urlencoded", "query=" + encode(SIGNATORIES));
    assertThat(response.body()).contains("ルーメン");
  }

  @Test
  void a_query_as_body_is_answered_over_the_graphs_of_the_address() {
    String path = "/sparql?default-graph-uri=" + encode(T1);
    String count = "SELECT (COUNT(*) AS ?n) { ?s a ?type FILTER ( 'カワウソ' != '' ) }";
    String all = server.post("/sparql", "application/sparql-query", count).body();
    String one = server.post(path, "application/sparql-query;charset=UTF-8", count).body();
    assertThat(one).contains("\"value\"").isNotEqualTo(all);
  }

  @Test
  void head_has_the_headers_of_get_and_no_body() {
    HttpResponse<String> get = server.get(query("ASK {}"));
    HttpResponse<String> head = server.method("HEAD", query("ASK {}"));
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
    assertThat(header(head, "Content-Length")).isEqualTo(header(get, "Content-Length"));
  }

  @Test
  void options_says_what_other_sites_may_do() {
    HttpResponse<String> response = server.method("OPTIONS", "/sparql");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(response.headers().map()).doesNotContainKey("access-control-allow-credentials");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "MOVE", "TRACE"})
  void other_methods_are_refused_with_those_allowed(String method) {
    HttpResponse<String> response = server.method(method, "/sparql?default");
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "Allow")).contains("GET");
  }

  @Test
  void without_a_query_it_describes_itself_to_programs() {
    HttpResponse<String> response = server.get("/sparql", "Accept", "text/turtle");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("sd:Service", "sd:SPARQL11Query", T1, server.uri() + "sparql");
  }

  @Test
  void without_a_query_it_offers_a_form_to_people() {
    HttpResponse<String> response =
        server.get("/sparql", "Accept", "text/html,*/*;q=0.8", "Accept-Language", "ja");
    assertThat(response.body()).contains("<textarea", "lang=\"ja\"", "問い合わせ");
  }

  @Test
  void parameters_of_other_servers_change_nothing() {
    String plain = server.get(query("ASK {}")).body();
    String odd =
        query("ASK {}") + "&output=xml&callback=steal&stylesheet=/x.xsl&force-accept=text/html";
    HttpResponse<String> response = server.get(odd);
    assertThat(response.body()).isEqualTo(plain);
    assertThat(header(response, "Content-Type")).isEqualTo("application/sparql-results+json");
  }

  @Test
  void paths_below_the_endpoint_do_not_exist() {
    assertThat(server.get("/sparql/query").statusCode()).isEqualTo(404);
    assertThat(server.get("/sparql/data").statusCode()).isEqualTo(404);
    assertThat(server.get("/sparql/").statusCode()).isEqualTo(404);
    assertThat(server.get(query("ASK {}").replace("sparql?", "sparql/?")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_long_query_goes_by_post() {
    String query = "ASK {} #" + "あ".repeat(20_000);
    HttpResponse<String> response =
        server.send(
            server
                .request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query)));
    assertThat(response.statusCode()).isEqualTo(200);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
