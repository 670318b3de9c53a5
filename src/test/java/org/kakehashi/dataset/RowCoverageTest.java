package org.kakehashi.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kakehashi.support.TheProject;

/**
 * Each row of the row table that the curation began with is a statement or is listed as omitted.
 */
class RowCoverageTest {
  private static final Map<String, Integer> ROWS_BY_SOURCE =
      new TreeMap<>(Map.of("S0", 45, "S1", 45, "S2", 65, "S3", 120, "S4", 49));

  @Test
  void all_324_rows_are_accounted_for() {
    Set<String> expected =
        ROWS_BY_SOURCE.entrySet().stream()
            .flatMap(source ->
                IntStream.rangeClosed(1, source.getValue())
                    .mapToObj(number -> "%s-%03d".formatted(source.getKey(), number)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(expected).hasSize(324);
    assertThat(rows()).containsExactlyElementsOf(expected);
  }

  private static Set<String> rows() {
    return TheProject.rows(
            """
            SELECT ?row { { ?row a kk:Statement } UNION { ?row a kk:Omission }
              FILTER REGEX(STR(?row), "/S[0-4]-") }
            """)
        .stream()
        .map(row -> row.get("row").getURI().replaceAll(".*/(S\\d-\\d{3})[a-z]*$", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_split_row_is_never_also_a_whole_one() {
    Set<String> ids =
        TheProject.rows("SELECT ?row { ?row a kk:Statement }").stream()
            .map(row -> row.get("row").getURI())
            .collect(Collectors.toSet());
    assertThat(ids)
        .allSatisfy(id -> {
          if (id.matches(".*[a-z]$")) {
            assertThat(ids).doesNotContain(id.replaceAll("[a-z]+$", ""));
          }
        });
  }
}
