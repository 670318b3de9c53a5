package org.kakehashi.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.support.TheProject;

class LayersTest {

  @Test
  void willingness_is_a_claim_and_never_a_fact() {
    assertThat(TheProject.rows("SELECT * { id:japan kk:participatesIn id:nsatu }")).isEmpty();
    assertThat(
            TheProject.rows(
                """
                SELECT * { ?st rdf:subject id:japan ; rdf:predicate kk:participatesIn ;
                  rdf:object id:nsatu ; kk:status kk:Willing }
                """))
        .hasSize(2);
  }

  @Test
  void every_fact_is_licensed_by_a_statement() {
    assertThat(
            TheProject.rows(
                """
                SELECT * { GRAPH graph:direct { ?s ?p ?o }
                  FILTER NOT EXISTS { ?st a kk:Statement ; rdf:subject ?s ; rdf:predicate ?p ;
                    rdf:object ?o ; kk:status/kk:licensesFact true ; kk:rank ?rank
                    FILTER ( ?rank != kk:Deprecated )
                    FILTER NOT EXISTS { ?st kk:negated true } } }
                """))
        .isEmpty();
    assertThat(TheProject.rows("SELECT * { GRAPH graph:direct { ?s ?p ?o } }"))
        .hasSizeGreaterThan(400);
  }

  @Test
  void deprecated_and_denied_statements_make_no_fact() {
    assertThat(
            TheProject.rows(
                """
                SELECT * { ?st a kk:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o
                  { ?st kk:rank kk:Deprecated } UNION { ?st kk:negated true }
                  GRAPH graph:direct { ?s ?p ?o }
                  FILTER NOT EXISTS { ?other a kk:Statement ; rdf:subject ?s ; rdf:predicate ?p ;
                    rdf:object ?o ; kk:status kk:Asserted FILTER ( ?other != ?st ) } }
                """))
        .isEmpty();
  }

  @Test
  void the_default_graph_holds_no_triple_terms() {
    assertThat(TheProject.rows("SELECT * { ?s ?p ?o FILTER isTRIPLE(?o) }")).isEmpty();
    assertThat(TheProject.rows("SELECT * { GRAPH graph:rdf12 { ?s rdf:reifies ?t } }"))
        .hasSizeGreaterThan(600);
  }

  @Test
  void every_inference_names_premises_that_exist() {
    assertThat(
            TheProject.rows(
                """
                SELECT * { GRAPH graph:inferred { ?s ?p ?o }
                  FILTER NOT EXISTS { GRAPH graph:inferences {
                    ?i rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;
                       prov:wasDerivedFrom ?premise } } }
                """))
        .isEmpty();
    assertThat(
            TheProject.rows(
                """
                SELECT * { GRAPH graph:inferences { ?i prov:wasDerivedFrom ?premise }
                  FILTER NOT EXISTS { ?premise a kk:Statement }
                  FILTER NOT EXISTS { GRAPH ?premise { ?s ?p ?o } } }
                """))
        .isEmpty();
  }

  @Test
  void no_premise_is_the_union_of_all_graphs() {
    assertThat(
            TheProject.rows(
                """
                SELECT * { GRAPH graph:inferences { ?i prov:wasDerivedFrom ?premise }
                  FILTER STRSTARTS(STR(?premise), "urn:") }
                """))
        .isEmpty();
  }

  @Test
  void nothing_is_inferred_from_an_unlicensed_claim() {
    assertThat(
            TheProject.rows(
                """
                SELECT * { GRAPH graph:inferences { ?i prov:wasDerivedFrom ?st }
                  ?st a kk:Statement ; kk:status ?status .
                  FILTER NOT EXISTS { ?status kk:licensesFact true } }
                """))
        .isEmpty();
  }

  @Test
  void an_inference_takes_the_weakest_status_of_its_premises() {
    assertThat(
            TheProject.rows(
                """
                SELECT * { GRAPH graph:inferences {
                    ?i rdf:predicate kk:contributesTo ; kk:status ?status } }
                """))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("status").getLocalName()).isEqualTo("Asserted"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id:rutte-visit-japan-2025",
        "id:announcement-japan-nsatu-2025",
        "statement:S1-006a",
        "statement:S1-007c"
      })
  void uncertain_dates_are_bounded_by_days(String dated) {
    assertThat(
            TheProject.rows("SELECT * { %s kk:earliest ?from ; kk:latest ?to }".formatted(dated)))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get("from").getLiteralLexicalForm()).isEqualTo("2025-04-08");
          assertThat(row.get("to").getLiteralLexicalForm()).isEqualTo("2025-04-09");
        });
  }

  @Test
  void the_snapshot_refuses_writes() {
    assertThat(TheProject.snapshot().dataset())
        .satisfies(dataset ->
            org.assertj.core.api.Assertions.assertThatThrownBy(
                    () -> dataset.getDefaultGraph().clear())
                .isInstanceOf(RuntimeException.class));
  }

  @Test
  void the_catalogue_lists_every_graph_with_its_size() {
    assertThat(
            TheProject.rows(
                """
                SELECT ?g { { SELECT ?g (COUNT(*) AS ?size) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g }
                  FILTER NOT EXISTS { <https://w3id.org/kakehashi/> void:subset ?g .
                    ?g void:triples ?size } }
                """))
        .isEmpty();
    assertThat(
            TheProject.rows(
                """
                SELECT ?id { <https://w3id.org/kakehashi/> dcterms:identifier ?id }
                """))
        .singleElement()
        .satisfies(row ->
            assertThat(row.get("id").getLiteralLexicalForm())
                .isEqualTo(TheProject.snapshot().releaseId()));
  }
}
