package org.kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A term is found wherever it can stand in a query, and nowhere else. */
class UsedTermsTest {
  private static final String PREFIX = "PREFIX x: <urn:x:>\nPREFIX other: <urn:other:>\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s x:term ?o }",
        "SELECT * { ?s ?p x:term }",
        "SELECT * { ?s other:a/^(other:b|x:term)* ?o }",
        "SELECT * { ?s !(other:a|x:term) ?o }",
        "SELECT * { GRAPH x:term { ?s ?p ?o } }",
        "SELECT * { VALUES ?s { other:a x:term } ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER (?o IN (other:a, x:term)) }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?o other:a/x:term ?s } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?p ?q FILTER EXISTS { ?q a x:term } } }",
        "SELECT * { { SELECT ?s { ?s x:term ?o } } }",
        "SELECT (IF(?o = x:term, 1, 2) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (SAMPLE(?o) = x:term)",
        "SELECT * { ?s ?p <<( ?a x:term ?b )>> }",
        "ASK { ?s ?p ?o MINUS { ?s x:term ?o } }",
        "CONSTRUCT { ?s x:term ?o } WHERE { ?s ?p ?o }"
      })
  void where_it_stands(String query) {
    assertThat(UsedTerms.of(QueryFactory.create(PREFIX + query, Syntax.syntaxARQ)))
        .extracting(Node::getURI)
        .contains("urn:x:term");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s other:term ?o } # x:term",
        "SELECT * { ?s ?p 'x:term urn:x:term' }",
        "SELECT ?term { ?s ?p ?term }",
        "DESCRIBE ?s { ?s ?p ?o }"
      })
  void where_it_only_seems_to_stand(String query) {
    assertThat(UsedTerms.of(QueryFactory.create(PREFIX + query, Syntax.syntaxARQ)))
        .extracting(Node::getURI)
        .doesNotContain("urn:x:term");
  }
}
