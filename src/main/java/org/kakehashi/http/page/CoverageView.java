package org.kakehashi.http.page;

import java.util.List;

/**
 * What the page about coverage shows.
 *
 * @param grids how much is said, drawn
 * @param asked the questions that the data was made to answer
 * @param gaps what the data does not know
 */
public record CoverageView(List<Grid> grids, List<Asked> asked, List<Gap> gaps) {

  /**
   * A grid.
   *
   * @param link to the same rows as a table
   */
  public record Grid(String title, String description, String link, GridView view) {}

  /** A question, and how many rows its answer has. */
  public record Asked(String title, String link, int rows) {}

  /**
   * Something that the data does not know.
   *
   * @param total rows in all
   * @param table the first of them
   * @param editor address of the query as SPARQL
   */
  public record Gap(
      String title, String description, int total, ApiView.Table table, String editor) {}
}
