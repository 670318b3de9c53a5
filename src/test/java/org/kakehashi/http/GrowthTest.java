package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.support.RunningServer.query;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.RunningServer;

/** Attacks on memory and processors from inside one expression, where no deadline of Jena looks. */
class GrowthTest {
  private static final Duration DEADLINE = Duration.ofSeconds(2);
  private static final long BUDGET = 256L * 1024 * 1024;
  private static final String LONG =
      "BIND ( REPLACE( '%s', 'x', '%s' ) AS ?long ) ".formatted("x".repeat(900), "y".repeat(1_000));
  private static final String EXPLODING =
      "REGEX( '%s', '^%s\\\\1x$' )".formatted("a".repeat(60), "(.*)".repeat(7));

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.start(OtterAccord.snapshot(), new Limits(DEADLINE, 1_000_000, 5_000, 8, 8));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> growing() {
    String rows = " ?s1 ?p1 ?o1 . ?s2 ?p2 ?o2 ";
    String fn = "<http://www.w3.org/2005/xpath-functions#";
    return List.of(
        doubled("'ab'", "CONCAT( ?v%1$d, ?v%1$d )"),
        doubled("'ab'", fn + "concat>( ?v%1$d, ?v%1$d )"),
        doubled("'ab'", "REPLACE( ?v%1$d, '.+', '$0$0' )"),
        doubled("'ab'", "REPLACE( ?v%1$d, '^(?=(.*))', '$1$1', 's' )"),
        doubled("'ab'", fn + "replace>( ?v%1$d, '.', ?v%1$d )"),
        doubled("3", "?v%1$d * ?v%1$d"),
        doubled("3.1", "?v%1$d * ?v%1$d"),
        doubled("0.1", "?v%1$d * ?v%1$d"),
        doubled("7", "<http://www.w3.org/2005/xpath-functions/math#pow>( ?v%1$d, 99 )"),
        "SELECT ?x { " + LONG + "BIND ( CONCAT( " + "?long, ".repeat(3_000) + "'' ) AS ?x ) }",
        "SELECT ?x { " + LONG + rows + "BIND ( CONCAT( ?long, STR(?s1) ) AS ?x ) } ORDER BY ?x",
        "SELECT ( COUNT( DISTINCT ?x ) AS ?n ) { "
            + LONG
            + rows
            + "BIND ( LCASE( CONCAT( ?long, STR(?o2) ) ) AS ?x ) }",
        "SELECT ( GROUP_CONCAT( ?long ) AS ?x ) { " + LONG + rows + "}",
        "SELECT ( GROUP_CONCAT( 'x' ; separator = '"
            + "-".repeat(9_000)
            + "' ) AS ?x ) {"
            + rows
            + "}",
        "SELECT ( GROUP_CONCAT( DISTINCT CONCAT( ?long, STR(?o1) ) ) AS ?x ) { "
            + LONG
            + rows
            + "}",
        "SELECT ?x { "
            + LONG
            + "BIND ( STRDT( REPLACE( ?long, 'y', '7' ),"
            + " <http://www.w3.org/2001/XMLSchema#integer> ) AS ?x ) }",
        "SELECT ?x { "
            + LONG
            + "BIND ( <http://www.w3.org/2001/XMLSchema#decimal>("
            + " REPLACE( ?long, 'y', '7' ) ) AS ?x ) }",
        "SELECT ( COALESCE( CONCAT( "
            + "?long, ".repeat(3_000)
            + "'' ), 'no' ) AS ?x ) { "
            + LONG
            + "}",
        "ASK { " + LONG + "FILTER ( CONCAT( ?long, ?long ) != '' ) }",
        "ASK { " + LONG + "FILTER EXISTS { FILTER ( CONCAT( ?long, ?long ) != '' ) } }");
  }

  @ParameterizedTest
  @MethodSource("growing")
  void what_grows_without_end_is_refused_in_time_and_in_memory(String query) {
    String path = "/sparql?timeout=2";
    Instant start = Instant.now();
    long before = used();
    HttpResponse<String> response = server.post(path, "application/sparql-query", query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(response.body()).contains("value-too-large");
    assertThat(Duration.between(start, Instant.now())).isLessThan(DEADLINE.plusSeconds(1));
    assertThat(used() - before).isLessThan(BUDGET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONCAT( 'a'@en, 'b'@en )           | "ab"@en
          CONCAT( 'a'@en, 'b'@ja )           | "ab"
          CONCAT()                           | ""
          REPLACE( 'abc'@en, 'b', 'x' )      | "axc"@en
          REPLACE( 'aXbx', 'x', '-', 'i' )   | "a-b-"
          REPLACE( 'ab', '(a)(b)', '$2$1' )  | "ba"
          REPLACE( 'abc', '.*', 'x' )        | "x"
          REPLACE( 'a.c', '.', 'x', 'q' )    | "axc"
          REGEX( 'Lumen', '^lu', 'i' )       | true
          REGEX( 'Lumen'@en, 'x' )           | false
          6 * 7                              | 42
          1.5 * 2                            | 3.0
          UCASE( 'ab'@en )                   | "AB"@en
          <http://www.w3.org/2005/xpath-functions/math#pow>( 2, 10 ) | 1024
          COALESCE( REPLACE( 1, 'a', 'b' ), 'no' ) | "no"
          """)
  void what_stays_small_is_as_sparql_has_it(String expression, String value) {
    String text = "SELECT ( " + expression + " AS ?x ) {}";
    HttpResponse<String> response = server.get(query(text), "Accept", "text/tab-separated-values");
    assertThat(response.body().lines().skip(1)).as(response.body()).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { %s ?s ?p ?o } LIMIT 900",
        "CONSTRUCT { ?s ?p ?long } WHERE { %s ?s ?p ?o }"
      })
  void a_page_of_many_long_cells_is_refused_before_it_is_made(String shape) {
    String body = "query=" + RunningServer.encode(shape.formatted(LONG));
    HttpResponse<String> response =
        server.send(
            server
                .request("/sparql")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("answer-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRIPLE( ?v%1$d, <a:p>, ?v%1$d )", "<<( ?v%1$d <a:p> ?v%1$d )>>"})
  void triple_terms_of_triple_terms_end_at_the_first_subject(String next) {
    String query = doubled("<a:s>", next).replace("( STRLEN( STR(?v30) ) AS ?n )", "?v30");
    Instant start = Instant.now();
    HttpResponse<String> response = server.get(query(query));
    assertThat(response.body()).hasSizeLessThan(2_000);
    assertThat(Duration.between(start, Instant.now())).isLessThan(DEADLINE);
  }

  @Test
  void groups_of_usual_size_are_joined() {
    String text =
        "SELECT ( GROUP_CONCAT( DISTINCT ?o ; separator = '|' ) AS ?x ) ( COUNT(*) AS ?n )"
            + " { ?s a ?o } GROUP BY ?s ORDER BY STRLEN( ?x ) LIMIT 1";
    assertThat(server.get(query(text)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ASK { FILTER ( %s ) }",
        "SELECT ( COUNT(*) AS ?n ) { ?s ?p ?o FILTER ( ! %s ) }",
        "SELECT * { ?s ?p ?o } ORDER BY ( %s )",
        "SELECT ( SUM( IF( %s, 1, 0 ) ) AS ?n ) { ?s ?p ?o }",
        "SELECT ( 1 AS ?n ) { } GROUP BY ?s HAVING ( %s )",
        "SELECT ?s { OPTIONAL { ?s ?p ?o FILTER ( %s ) } }"
      })
  void exploding_expressions_give_their_turns_back(String shape) throws InterruptedException {
    String path = query(shape.formatted(EXPLODING)) + "&timeout=0.4";
    List<Thread> crowd =
        IntStream.range(0, 8)
            .mapToObj(i -> Thread.ofPlatform().start(() -> server.get(path)))
            .toList();
    for (Thread each : crowd) {
      each.join();
    }
    Thread.sleep(300);
    assertThat(server.get(path).body()).contains("query-timeout");
    assertThat(server.get(query("ASK {}")).statusCode()).isEqualTo(200);
    assertThat(stacksOfQueries())
        .isNotEmpty()
        .noneMatch(stack -> stack.contains("java.util.regex."));
  }

  /** Other threads, such as those that log requests, match harmless expressions at any time. */
  private static List<String> stacksOfQueries() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().startsWith("query-"))
        .map(thread -> List.of(thread.getValue()).toString())
        .toList();
  }

  private static String doubled(String first, String next) {
    int times = 30;
    String binds =
        IntStream.range(0, times)
            .mapToObj(i -> "BIND ( " + next.formatted(i) + " AS ?v" + (i + 1) + " ) ")
            .collect(Collectors.joining());
    return "SELECT ( STRLEN( STR(?v"
        + times
        + ") ) AS ?n ) { BIND ( "
        + first
        + " AS ?v0 ) "
        + binds
        + "}";
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
