package org.kakehashi.http.page;

import java.util.List;

/**
 * What the query page shows.
 *
 * @param project name of the data set
 * @param query text in the form
 * @param result what the query gave
 */
public record QueryView(String project, String query, Result result) {

  /** What a query gave. */
  public sealed interface Result permits Nothing, Truth, Table, Document {}

  /** No query was run. */
  public record Nothing() implements Result {}

  /** Yes or no. */
  public record Truth(boolean yes) implements Result {}

  /**
   * Rows.
   *
   * @param columns names of the variables
   * @param rows one cell for each variable
   * @param total number of rows, of which only the first are in the table
   */
  public record Table(List<String> columns, List<List<Cell>> rows, long total) implements Result {}

  /**
   * A term.
   *
   * @param text the term for reading
   * @param language its language tag, or empty
   * @param link where it leads, or empty; only http and https
   */
  public record Cell(String text, String language, String link) {}

  /** Triples as Turtle. */
  public record Document(String turtle) implements Result {}
}
