package org.kakehashi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.support.TheProject;

class ChecksTest {

  static Stream<String> checks() {
    return FixtureCorpus.names("checks");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void a_sound_fixture_gives_no_rows(String check) {
    assertThat(rows(check, "good.trig")).isZero();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void a_broken_fixture_is_found(String check) {
    assertThat(rows(check, "bad.trig")).isPositive();
  }

  @Test
  void every_check_has_fixtures() {
    assertThat(checks().toList())
        .containsExactlyElementsOf(
            TheProject.corpus()
                .queries("checks")
                .map(query -> query.name().substring("checks/".length()))
                .toList());
  }

  private static long rows(String check, String fixture) {
    QueryFile file =
        TheProject.corpus()
            .queries("checks")
            .filter(query -> query.name().equals("checks/" + check))
            .findFirst()
            .orElseThrow();
    DatasetGraph dataset = FixtureCorpus.dataset("checks/" + check + "/" + fixture);
    try (QueryExec execution = QueryExec.dataset(dataset).query(file.query()).build()) {
      return execution.select().stream().count();
    }
  }
}
