package org.kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.query.Lens.Verdict;

class LensTest {
  private static final Graph CLAIMS =
      RDFParser.create()
          .lang(Lang.TURTLE)
          .fromString(
              """
              @prefix : <https://example.org/> .
              @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
              @prefix kk: <https://w3id.org/kakehashi/ontology#> .
              @prefix prov: <http://www.w3.org/ns/prov#> .
              @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
              @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
              :april kk:validTime "2025-04"^^edtf:EDTF ;
                kk:earliest "2025-04-01"^^xsd:date ; kk:latest "2025-04-30"^^xsd:date .
              :since kk:validTime "2023/.."^^edtf:EDTF ;
                kk:earliest "2023-01-01"^^xsd:date .
              :until kk:validTime "../2010"^^edtf:EDTF ;
                kk:latest "2010-12-31"^^xsd:date .
              :upTo kk:validTime "[..2009-11~]"^^edtf:EDTF ;
                kk:latest "2009-11-30"^^xsd:date .
              :since prov:hadPrimarySource :report . :report kk:testifiesUntil "2024-03-31"^^xsd:date .
              :rumour kk:validTime "2023/.."^^edtf:EDTF ; prov:hadPrimarySource :undated .
              :timeless a kk:Statement .
              :dating rdf:predicate kk:time ; rdf:object "2007/.."^^edtf:EDTF ;
                prov:hadPrimarySource :report .
              :datingLater rdf:predicate kk:time ; rdf:object "2025"^^edtf:EDTF ;
                kk:validTime "2010"^^edtf:EDTF .
              """)
          .toGraph();

  @ParameterizedTest
  @CsvSource({
    "april, 2025-04-01, , KEPT",
    "april, 2025-04-30, , KEPT",
    "april, 2025-05-01, , OTHER_TIME",
    "april, 2025-03-31, , OTHER_TIME",
    "april, 2025-04, , KEPT",
    "april, 2025, , KEPT",
    "april, 2024, , OTHER_TIME",
    "since, 2022-12-31, , OTHER_TIME",
    "since, 2024-03-31, , KEPT",
    "since, 2024, , KEPT",
    "since, 2024-04-01, , SOURCE_TOO_EARLY",
    "rumour, 2023-06, , TIME_NOT_STATED",
    "rumour, 2022, , OTHER_TIME",
    "until, 2010-01-01, , KEPT",
    "until, 2010, , KEPT",
    "until, 2009-12-31, , TIME_NOT_STATED",
    "until, 0001-01-01, , TIME_NOT_STATED",
    "upTo, 2009-11, , KEPT",
    "upTo, 2009-10, , TIME_NOT_STATED",
    "upTo, 2009-12, , OTHER_TIME",
    "until, 2011, , OTHER_TIME",
    "timeless, 2025, , TIME_NOT_STATED",
    "april, , 2010, KEPT",
    "dating, 2007, , KEPT",
    "dating, 2010, , KEPT",
    "dating, 2006, , OTHER_TIME",
    "datingLater, 2010, , OTHER_TIME",
    "april, 2024, 2026, OTHER_TIME",
    "timeless, , , KEPT",
  })
  void a_claim_counts_at_a_moment_or_there_is_a_reason(
      String claim, String asOf, String knownAt, Verdict expected) {
    Lens lens = Lens.of(Optional.ofNullable(asOf), Optional.ofNullable(knownAt));
    assertThat(lens.judge(CLAIMS, NodeFactory.createURI("https://example.org/" + claim)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-30", "2025-4-9", "April 2025", "2025/2026", "20XX", "", "2025?"})
  void what_is_no_day_month_or_year_is_refused(String written) {
    assertThatExceptionOfType(BadArgument.class)
        .isThrownBy(() -> Lens.of(Optional.of(written), Optional.empty()))
        .withMessageContaining("2025-04-09")
        .satisfies(refused -> assertThat(refused.parameter()).isEqualTo("asOf"));
  }

  @Test
  void a_moment_is_written_as_in_an_address() {
    assertThat(Lens.of(Optional.of("2015"), Optional.of("2025-04-08")))
        .hasToString("asOf=2015&knownAt=2025-04-08");
    assertThat(Lens.ANY).hasToString("");
    assertThat(Lens.ANY.isAny()).isTrue();
  }

  @Test
  void of_a_month_or_year_its_last_day_will_do() {
    assertThat(Lens.of(Optional.empty(), Optional.of("2024-02")).scope().outBy())
        .contains(LocalDate.of(2024, 2, 29));
    assertThat(Lens.of(Optional.of("2024"), Optional.empty()).scope().outBy()).isEmpty();
  }
}
