package org.kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.query.QueryRefused.Position;
import org.kakehashi.query.QueryRefused.Reason;
import org.kakehashi.support.HostileQueries;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.text.Language;

class QueryGuardTest {
  private static final QueryGuard GUARD = QueryGuard.of(OtterAccord.snapshot());
  private static final String T1 = "https://example.org/otter/graph/source/T1";

  @ParameterizedTest
  @MethodSource("org.kakehashi.support.HostileQueries#service")
  void service_is_refused_wherever_it_hides(String query) {
    assertThat(refusal(query).reason()).isEqualTo(Reason.SERVICE_REFUSED);
  }

  @ParameterizedTest
  @MethodSource("org.kakehashi.support.HostileQueries#foreignGraphs")
  void graphs_of_other_places_are_refused(String query) {
    assertThat(refusal(query).reason()).isEqualTo(Reason.UNKNOWN_GRAPH);
  }

  @ParameterizedTest
  @MethodSource("org.kakehashi.support.HostileQueries#functions")
  void functions_that_reach_outside_are_refused(String query) {
    assertThat(refusal(query).reason()).isEqualTo(Reason.FUNCTION_REFUSED);
  }

  @ParameterizedTest
  @MethodSource("org.kakehashi.support.HostileQueries#updates")
  void updates_are_named_as_such(String update) {
    assertThat(refusal(update).reason()).isEqualTo(Reason.UPDATE_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JSON { 's': ?s } WHERE { ?s ?p ?o }",
        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }"
      })
  void forms_without_a_standard_answer_are_refused(String query) {
    assertThat(refusal(query).reason()).isEqualTo(Reason.FORM_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p 'SERVICE <http://example.org/> {}' } # SERVICE",
        "PREFIX service: <http://example.org/service#> SELECT * { ?s service:load ?o }",
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:now() AS ?t) {}",
        "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> SELECT (math:pi() AS ?t) {}",
        "SELECT * FROM <" + T1 + "> { ?s ?p ?o }",
        "SELECT * FROM NAMED <graph/source/T1> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (SUBSTR('abc', 2) AS ?t) { OPTIONAL { ?s ?p ?o } LATERAL { ?s ?q ?r } }",
        "DESCRIBE <https://example.org/otter/id/lumen>",
        "ASK { ?s (<a:p>|!(<a:q>|^<a:r>))+/<a:b>* ?o }"
      })
  void harmless_look_alikes_are_admitted(String query) {
    assertThatNoException().isThrownBy(() -> GUARD.admit(query));
  }

  @Test
  void a_syntax_error_says_where() {
    QueryRefused refused = refusal("SELECT *\nWHERE { ?s ?p 日本 }");
    assertThat(refused.reason()).isEqualTo(Reason.SYNTAX_ERROR);
    assertThat(refused.position()).map(Position::line).isEqualTo(Optional.of(2));
    assertThat(refused.message(Language.JA)).startsWith("正しいSPARQLではありません");
  }

  @Test
  void a_syntax_error_behind_blank_lines_says_where_the_wrong_word_stands() {
    assertThat(refusal("SELECT *\nWHERE { ?s ?p\n\n\n  }").position()).contains(new Position(5, 3));
    assertThat(refusal("SELECT *\nWHERE {\n\n  ?s nowhere:p ?o }").position())
        .map(Position::line)
        .contains(4);
  }

  @Test
  void an_empty_query_is_a_syntax_error_and_not_an_update() {
    assertThat(refusal("PREFIX a: <b:>").reason()).isEqualTo(Reason.SYNTAX_ERROR);
  }

  @Test
  void a_text_over_the_limit_is_not_even_parsed() {
    String query = "ASK {} #" + "x".repeat(QueryGuard.MAX_LENGTH);
    assertThat(refusal(query).reason()).isEqualTo(Reason.QUERY_TOO_LONG);
  }

  @ParameterizedTest
  @MethodSource("tooNested")
  void deep_nesting_is_refused_before_the_stack_overflows(String query) {
    assertThat(refusal(query).reason()).isEqualTo(Reason.QUERY_TOO_NESTED);
  }

  static List<String> tooNested() {
    return List.of(
        "ASK " + "{".repeat(65) + "}".repeat(65),
        "ASK { FILTER " + "(".repeat(60_000) + "1" + ")".repeat(60_000) + " }",
        "ASK { FILTER ( " + "1||".repeat(40_000) + "true ) }",
        "ASK { ?s ?p " + "[ ?p ".repeat(20_000) + "]".repeat(20_000) + " }",
        "ASK { ?s ?p " + "<<( ?s ?p ".repeat(5_000) + "1" + ")>>".repeat(5_000) + " }");
  }

  @Test
  void sixty_nested_exists_are_checked_at_once() {
    String query =
        "ASK { ?s ?p ?o " + "FILTER EXISTS { ?s ?p ?o ".repeat(60) + "}".repeat(60) + " }";
    assertThatNoException().isThrownBy(() -> GUARD.admit(query));
  }

  @Test
  void brackets_in_strings_iris_and_comments_do_not_nest() {
    String brackets = "{([".repeat(40);
    String query = "ASK { ?s ?p '" + brackets + "' , \"\"\"" + brackets + "\"\"\" } # " + brackets;
    assertThatNoException().isThrownBy(() -> GUARD.admit(query));
  }

  @Test
  void graphs_of_the_request_replace_those_of_the_query() {
    Query query = GUARD.admit("ASK FROM NAMED <" + T1 + "> {}", List.of(T1), List.of());
    assertThat(query.getGraphURIs()).containsExactly(T1);
    assertThat(query.getNamedGraphURIs()).isEmpty();
  }

  @Test
  void foreign_graphs_of_the_request_are_refused() {
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> GUARD.admit("ASK {}", List.of(), List.of("file:///etc/hostname")))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_GRAPH));
  }

  @Test
  void the_hostile_collection_is_not_empty() {
    assertThat(HostileQueries.service()).hasSizeGreaterThan(20);
  }

  private static QueryRefused refusal(String text) {
    try {
      GUARD.admit(text);
    } catch (QueryRefused refused) {
      return refused;
    }
    throw new AssertionError("admitted: " + text);
  }
}
