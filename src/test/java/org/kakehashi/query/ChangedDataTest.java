package org.kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.support.ProjectCopy;
import org.kakehashi.support.TheProject;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;
import org.kakehashi.validation.Verdict;

/** What the queries of the API make of data that the project could have and has not. */
class ChangedDataTest {
  private static final String S0 = "data/statements/S0.ttl";
  private static final String S1 = "data/statements/S1.ttl";
  private static final String S3 = "data/statements/S3.ttl";
  private static final String SET_ASIDE = "kk:rank kk:Deprecated ; kk:rankReason kk:Superseded ;";

  private static Snapshot snapshot;

  @BeforeAll
  static void change(@TempDir Path folder) throws IOException {
    ProjectCopy copy = ProjectCopy.ofTheProject(folder);
    copy.replaceAfter("id:amount-s0-029 a", S0, "kk:value", "kk:minValue");
    copy.replaceAfter("statement:S0-029 a", S0, "kk:Asserted", "kk:Announced");
    copy.replaceAfter("statement:S3-096a a", S3, "kk:rank kk:Normal ;", SET_ASIDE);
    copy.replaceAfter("statement:S3-095b a", S3, "kk:rank kk:Normal ;", SET_ASIDE);
    copy.replaceAfter("statement:S3-094c a", S3, "kk:rank", "kk:negated true ; kk:rank");
    copy.replaceAfter("statement:S3-102c a", S3, "kk:rank", "kk:negated true ; kk:rank");
    copy.replaceAfter("statement:S1-007c a", S1, "kk:rank", "kk:negated true ; kk:rank");
    copy.replaceAfter("statement:S1-003c a", S1, "kk:rank kk:Normal ;", SET_ASIDE);
    copy.replaceAfter("statement:S1-028 a", S1, "kk:rank kk:Normal ;", SET_ASIDE);
    snapshot =
        switch (Validator.validate(Corpus.read(folder), step -> {})) {
          case Accepted accepted -> Snapshot.build(accepted, step -> {});
          case Verdict.Rejected rejected -> throw new AssertionError(rejected.findings());
        };
  }

  private static List<Binding> rows(String query, Map<String, String> given) {
    StoredQueries stored = StoredQueries.of(snapshot);
    Query bound = stored.bind(stored.find("api/" + query).orElseThrow(), given);
    return TheProject.rows(snapshot, bound.serialize());
  }

  private static Binding funding(String flow) {
    return rows("funding", Map.of()).stream()
        .filter(row -> row.get("flow").getLocalName().equals(flow))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> statements(List<Binding> rows) {
    return rows.stream().map(row -> row.get("statement").getURI().replaceFirst(".*/", ""));
  }

  @Test
  void an_amount_with_only_a_bound_is_shown_as_one() {
    Binding row = funding("flow-ammunition-stockpile");
    assertThat(row.contains("value")).isFalse();
    assertThat(row.contains("atMost")).isFalse();
    assertThat(row.get("atLeast").getLiteralLexicalForm()).isEqualTo("3000000");
    assertThat(row.get("amountCurrency").getLiteralLexicalForm()).isEqualTo("EUR");
  }

  @Test
  void a_row_is_no_firmer_than_its_weakest_part() {
    Binding row = funding("flow-ammunition-stockpile");
    assertThat(row.get("donorStatus").getLocalName()).isEqualTo("Asserted");
    assertThat(row.get("amountStatus").getLocalName()).isEqualTo("Announced");
    assertThat(row.get("status").getLocalName()).isEqualTo("Announced");
  }

  @Test
  void denied_parts_of_a_flow_and_those_set_aside_are_left_out() {
    assertThat(statements(rows("funding", Map.of()))).doesNotContain("S3-096a");
    assertThat(funding("flow-georgia-depots").contains("via")).isFalse();
    assertThat(funding("flow-moldova-pesticides").contains("beneficiary")).isFalse();
    assertThat(funding("flow-afghanistan-2009-2013").contains("at")).isFalse();
  }

  @Test
  void the_timeline_leaves_out_what_is_denied_or_set_aside() {
    assertThat(statements(rows("timeline", Map.of())))
        .contains("S4-003d", "S1-006b")
        .doesNotContain("S1-007c", "S1-003c");
  }

  @Test
  void a_topic_set_aside_is_not_covered() {
    assertThat(statements(rows("coverage", Map.of()))).contains("S1-029").doesNotContain("S1-028");
  }
}
