package org.kakehashi.http.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.drawing.Drawings.Said;
import org.kakehashi.http.page.GridView;
import org.kakehashi.http.page.GridView.Column;
import org.kakehashi.http.page.TimelineView.Reference;

class GridLayoutTest {
  private static Said said(String row, String year, boolean fact) {
    return new Said(new Reference(row, "/id/" + row), year, fact);
  }

  @Test
  void the_latest_year_comes_first_and_years_without_a_claim_share_a_column() {
    GridView view =
        Drawings.grid(
            List.of(
                said("a", "1990", true),
                said("a", "2024", true),
                said("b", "2025", false),
                said("b", "", true),
                said("a", "1992", true)));
    assertThat(view.columns().stream().map(Column::label))
        .containsExactly("2025", "2024", "1993–2023", "1992", "1991", "1990", "");
    assertThat(view.columns().stream().filter(Column::silent).map(Column::label))
        .containsExactly("1993–2023", "1991");
    assertThat(view.empty()).containsExactly("1991", "1993–2023");
  }

  @Test
  void facts_and_other_claims_are_counted_apart() {
    GridView view =
        Drawings.grid(
            List.of(said("a", "2024", true), said("a", "2024", true), said("a", "2024", false)));
    assertThat(view.cells())
        .singleElement()
        .satisfies(cell -> assertThat(cell.facts()).isEqualTo(2))
        .satisfies(cell -> assertThat(cell.claims()).isEqualTo(1));
  }
}
