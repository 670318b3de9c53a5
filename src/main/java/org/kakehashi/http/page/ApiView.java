package org.kakehashi.http.page;

import java.util.List;

/**
 * What the page of a stored query shows.
 *
 * @param name part of its address
 * @param fields of the form
 * @param formats other forms of the same answer
 * @param editor address of the query as SPARQL
 * @param first number of the first row shown, or 0
 * @param last number of the last row shown
 * @param total number of rows on all pages
 * @param previous address of the page before, or empty
 * @param next address of the page after, or empty
 * @param setAside rows that are not about the time that was asked for, by reason
 * @param notKnown what could not be known at the moment that was asked for, or empty
 * @param undated sources without a date, which count at no moment
 * @param citation with which anybody gets the same answer
 */
public record ApiView(
    String name,
    String title,
    String description,
    List<Field> fields,
    List<Choice> formats,
    String editor,
    List<String> columns,
    List<List<QueryView.Cell>> rows,
    long first,
    long last,
    long total,
    String previous,
    String next,
    List<Count> setAside,
    String notKnown,
    List<String> undated,
    String citation) {

  /**
   * A field of the form.
   *
   * @param label what to call it; empty where the texts have it
   * @param choices values to choose from; empty where any may be written
   */
  public record Field(
      String name,
      String label,
      String value,
      String example,
      boolean required,
      List<String> choices) {
    /** A field that every query has. */
    public static Field common(String name, String value, String example) {
      return new Field(name, "", value, example, false, List.of());
    }
  }

  /** A named address. */
  public record Choice(String name, String link) {}

  /**
   * A number of rows.
   *
   * @param name key of the reason in the texts
   */
  public record Count(String name, int rows) {}
}
