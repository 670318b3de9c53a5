package org.kakehashi.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of the W3C, asked of our server and of a stock Fuseki in the same run. */
class W3cConformanceTest {
  private static final Path REPORT = Path.of("target/w3c-conformance");
  private static final Path DOCUMENT = Path.of("docs/conformance.md");

  private static List<Outcome> outcomes = List.of();
  private static Map<String, Differences.Difference> differences = Map.of();

  @BeforeAll
  static void run() throws IOException {
    differences = Differences.byCase();
    // In the order of their data, so that cases over the same data share a server.
    List<SuiteCase> cases =
        SuiteFiles.manifests().stream()
            .flatMap(Manifest::cases)
            .sorted(Comparator.comparing(test -> test.data().toString()))
            .toList();
    try (Endpoints endpoints = new Endpoints()) {
      outcomes =
          cases.stream().map(endpoints::run).sorted(Comparator.comparing(Outcome::id)).toList();
    }
    Files.createDirectories(REPORT);
    Files.write(REPORT.resolve("figures.md"), new Figures(outcomes).lines());
    Files.write(REPORT.resolve("cases.tsv"), outcomes.stream().map(Outcome::line).toList());
  }

  @TestFactory
  Stream<DynamicTest> what_a_stock_fuseki_passes_passes_here_unless_it_is_meant_not_to() {
    return outcomes.stream()
        .filter(outcome -> !differences.containsKey(outcome.id()))
        .map(outcome ->
            dynamicTest(
                outcome.id(), () -> assertThat(outcome.isWorse()).as(outcome.line()).isFalse()));
  }

  @TestFactory
  Stream<DynamicTest> each_deliberate_difference_is_there_and_for_the_reason_that_is_given() {
    Map<String, Outcome> byId =
        outcomes.stream().collect(Collectors.toMap(Outcome::id, Function.identity()));
    return differences.values().stream()
        .map(difference ->
            dynamicTest(
                difference.id(),
                () ->
                    assertThat(byId.get(difference.id()))
                        .isNotNull()
                        .matches(difference::explains)));
  }

  @Test
  void the_document_has_the_figures_of_this_run() throws IOException {
    assertThat(Files.readAllLines(DOCUMENT)).containsSubsequence(new Figures(outcomes).lines());
  }

  @Test
  void the_document_has_each_deliberate_difference_with_its_reason() throws IOException {
    List<String> rows =
        differences.values().stream()
            .map(it -> "| `%s` | `%s` | %s |".formatted(it.id(), it.code(), it.reason()))
            .toList();
    assertThat(Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("| `sparql1")))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void the_document_names_each_case_that_a_stock_fuseki_fails() throws IOException {
    List<String> names =
        outcomes.stream()
            .filter(outcome -> !outcome.stockPasses())
            .map(outcome -> "`" + outcome.id() + "`")
            .toList();
    assertThat(Files.readString(DOCUMENT)).contains(names);
  }
}
