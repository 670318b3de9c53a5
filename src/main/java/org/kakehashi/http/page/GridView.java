package org.kakehashi.http.page;

import java.util.List;

/**
 * How much is said, by year and topic or kind, as a drawing. Where nothing is said, nothing is
 * drawn: that is no zero.
 *
 * @param columns from left to right
 * @param rows from the top down
 * @param empty stretches of years of which nothing is said, such as {@code 1991–1994}
 */
public record GridView(
    int width,
    int height,
    List<Column> columns,
    List<Row> rows,
    List<Cell> cells,
    List<String> empty) {

  /**
   * A year, or a stretch of years of which nothing is said.
   *
   * @param label the year, or empty for the column of what has none
   */
  public record Column(int x, int width, String label, boolean silent) {}

  /**
   * A topic or kind.
   *
   * @param lines of its name
   */
  public record Row(int y, int height, String link, List<String> lines) {}

  /**
   * What is said.
   *
   * @param facts how many claims are facts
   * @param claims how many are not
   * @param row what it is about
   * @param year when, or empty
   */
  public record Cell(int x, int y, int facts, int claims, String row, String year) {}
}
