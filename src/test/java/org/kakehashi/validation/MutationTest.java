package org.kakehashi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.Finding;
import org.kakehashi.corpus.Severity;
import org.kakehashi.support.ProjectCopy;

/**
 * Damages the real data in one place and expects to be told of that place, with its own message.
 */
class MutationTest {
  private static final String S0 = "data/statements/S0.ttl";
  private static final String S1 = "data/statements/S1.ttl";

  /** What is damaged, and the rule that must notice. */
  record Mutation(String name, String file, String marker, String text, String by, String rule) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Mutation> mutations() {
    return Stream.of(
        new Mutation(
            "a statement loses its source",
            S1,
            "statement:S1-004 ",
            "    prov:hadPrimarySource source:S1 ;\n",
            "",
            "primary-source"),
        new Mutation(
            "a source is removed",
            "data/sources.ttl",
            "source:S1 a",
            "source:S1 a kk:SourceDocument",
            "source:S9 a kk:SourceDocument",
            "primary-source-is-document"),
        new Mutation(
            "a withheld amount is promoted",
            S0,
            "statement:S0-021 ",
            "kk:rank kk:Deprecated",
            "kk:rank kk:Normal",
            "reason-needs-deprecated"),
        new Mutation(
            "a statement is deprecated without a reason",
            S0,
            "statement:S0-029 ",
            "kk:rank kk:Normal",
            "kk:rank kk:Deprecated",
            "deprecated-has-reason"),
        new Mutation(
            "a willing triple leaks into the facts",
            "data/entities/actors.ttl",
            "id:japan a",
            "id:japan a kk:State ;",
            "id:japan kk:participatesIn id:nsatu ; a kk:State ;",
            "fact-without-statement"),
        new Mutation(
            "willingness is made to license facts",
            "ontology/schemes/status.ttl",
            "kk:Willing\n",
            "kk:licensesFact false",
            "kk:licensesFact true",
            "irrealis-licenses-facts"),
        new Mutation(
            "a date is broken",
            S1,
            "statement:S1-042a ",
            "\"[..2027]\"^^edtf:EDTF",
            "\"[..2027-13]\"^^edtf:EDTF",
            "edtf-form"),
        new Mutation(
            "one day out of a range that has a day which does not exist",
            S1,
            "statement:S1-004 ",
            "[2025-04-08..2025-04-09]",
            "[2025-04-08..2025-04-31]",
            "edtf-form"),
        new Mutation(
            "one day out of a range that ends before it begins",
            S1,
            "statement:S1-004 ",
            "[2025-04-08..2025-04-09]",
            "[2025-04-10..2025-04-09]",
            "edtf-order"),
        new Mutation(
            "a currency is dropped",
            S0,
            "id:amount-s0-029 a",
            "    kk:currency \"EUR\" ;\n",
            "",
            "money-currency"),
        new Mutation(
            "an offset points past the end",
            S1,
            "statement:S1-004 ",
            "oa:end ",
            "oa:end 9",
            "selector-within-text"),
        new Mutation(
            "a predicate is misspelt",
            S1,
            "statement:S1-004 ",
            "rdf:predicate kk:participatesIn",
            "rdf:predicate kk:participatsIn",
            "predicate-declared"),
        new Mutation(
            "a label has the wrong language",
            "data/entities/actors.ttl",
            "id:japan a kk:State",
            "\"日本\"@ja",
            "\"Japan, the state\"@ja",
            "japanese-script"),
        new Mutation(
            "a fact is written in the ontology",
            "ontology/flows.ttl",
            "# Which things",
            "kk:time schema",
            "<https://w3id.org/kakehashi/id/japan> kk:memberOf"
                + " <https://w3id.org/kakehashi/id/nato> .\nkk:time schema",
            "fact-in-ontology"),
        new Mutation(
            "a fact in foreign vocabulary stands among the names",
            "data/entities/actors.ttl",
            "id:japan a",
            "id:japan a kk:State ;",
            "id:japan <http://www.w3.org/ns/org#memberOf> id:nato ; a kk:State ;",
            "relation-in-entities"),
        new Mutation(
            "a fact in foreign vocabulary stands among the statements",
            S1,
            "statement:S1-004 ",
            "statement:S1-004 ",
            "id:japan <http://www.w3.org/ns/org#memberOf> id:nato .\nstatement:S1-004 ",
            "thing-among-records"),
        new Mutation(
            "a flow with donor and channel turns out to be a pledge",
            "data/statements/S3.ttl",
            "is reported as announced, that is as a pledge",
            "rdf:subject id:flow-afghanistan-2009-2013 ;",
            "rdf:subject id:flow-ana-trust-fund ;",
            "promise-as-contribution"),
        new Mutation(
            "a state becomes a summit",
            "data/entities/actors.ttl",
            "id:japan a",
            "kk:State ;",
            "kk:State , kk:Summit ;",
            "disjoint-types"),
        new Mutation(
            "a claim is written in RDF 1.2",
            S1,
            "statement:S1-004 ",
            "statement:S1-004 ",
            "<< id:japan kk:memberOf id:nato >> kk:status kk:Asserted .\nstatement:S1-004 ",
            "rdf12-authored"));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void damage_is_found_where_it_is(Mutation mutation, @TempDir Path folder) throws IOException {
    ProjectCopy copy = ProjectCopy.ofTheProject(folder);
    copy.replaceAfter(mutation.marker(), mutation.file(), mutation.text(), mutation.by());

    Verdict verdict = Validator.validate(Corpus.read(folder), step -> {});

    assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
    List<Finding> violations =
        verdict.findings().stream()
            .filter(finding -> finding.severity() == Severity.VIOLATION)
            .toList();
    assertThat(violations).extracting(Finding::rule).contains(mutation.rule());
    assertThat(violations)
        .filteredOn(finding -> finding.rule().equals(mutation.rule()))
        .allSatisfy(finding -> {
          assertThat(finding.where().line()).isPositive();
          assertThat(finding.message().en()).isNotBlank();
          assertThat(finding.message().ja()).isNotBlank().isNotEqualTo(finding.message().en());
          assertThat(finding.mend().en()).isNotBlank();
        });
  }
}
