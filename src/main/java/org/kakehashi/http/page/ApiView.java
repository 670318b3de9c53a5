package org.kakehashi.http.page;

import java.util.List;
import java.util.Optional;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.http.page.TimelineView.Reference;

/**
 * What the page of a stored query shows.
 *
 * @param name part of its address
 * @param description what the answer holds
 * @param reading how to read it, or empty
 * @param here its address with all values but without the language
 * @param fields of the query's own parameters
 * @param common fields that every query has
 * @param narrowed whether any of the common ones has a value of the reader's
 * @param formats other forms of the same answer
 * @param editor address of the query as SPARQL, or empty where its answer would be another there
 * @param drawn the answer as a drawing
 * @param ways values to take away where nothing was found
 * @param sources those that the table names in short
 * @param citations with which anybody gets the same answer
 * @param lens what is to be seen of the release
 */
public record ApiView(
    String name,
    String title,
    String description,
    String reading,
    String here,
    List<Field> fields,
    List<Field> common,
    boolean narrowed,
    List<Choice> formats,
    String editor,
    Table table,
    Extent extent,
    Drawn drawn,
    Aside aside,
    List<Choice> ways,
    List<Source> sources,
    List<Citation> citations,
    LensView lens) {

  /**
   * A field of the form.
   *
   * @param label what to call it; empty where the texts have it
   * @param kind key of a hint how to write it in the texts, or empty
   * @param meaning what the value stands for, or empty
   * @param choices values to choose from; empty where any may be written
   */
  public record Field(
      String name,
      String label,
      String value,
      String example,
      boolean required,
      String kind,
      String meaning,
      List<Option> choices) {
    /** A field that every query has. */
    public static Field common(String name, String value, String example, String kind) {
      return new Field(name, "", value, example, false, kind, "", List.of());
    }
  }

  /** A value to choose, and what to call it. */
  public record Option(String value, String label) {}

  /** A named address. */
  public record Choice(String name, String link) {}

  /** The table, each row one thing told: rows that differ in lists only are one. */
  public record Table(List<String> headings, List<List<Cell>> rows) {}

  /**
   * What one cell shows.
   *
   * @param rows of the table that it stands for; 0 where the cell above stands for it
   */
  public record Cell(List<List<Part>> items, int rows) {}

  /** A part of what a cell shows. */
  public sealed interface Part permits Plain, Named, Mark, Brief {}

  /**
   * A text.
   *
   * @param exact the same as programs read it, or empty
   */
  public record Plain(String text, String exact) implements Part {}

  /** A thing. */
  public record Named(String name, String link) implements Part {}

  /** The status of a claim. */
  public record Mark(String code, String name) implements Part {}

  /**
   * A claim or a document.
   *
   * @param hint what it is called in full, or empty
   */
  public record Brief(String name, String link, String hint) implements Part {}

  /**
   * Drawings of an answer, of all of its rows or of none: a part would be taken for the whole.
   *
   * @param note key of what must be said of it in the texts, or empty
   */
  public record Drawn(
      Optional<TimelineView> timeline,
      Optional<FlowsView> flows,
      Optional<GridView> grid,
      String note) {
    /** Whether there is any. */
    public boolean any() {
      return timeline.isPresent() || flows.isPresent() || grid.isPresent();
    }
  }

  /**
   * Which rows these are of how many.
   *
   * @param first number of the first row shown, or 0
   * @param last number of the last row shown
   * @param total number of rows on all pages
   * @param previous address of the page before, or empty
   * @param next address of the page after, or empty
   * @param end address of the last page where this one lies beyond it, or empty
   */
  public record Extent(
      long first, long last, long total, String previous, String next, String end) {}

  /**
   * What was left out.
   *
   * @param counts rows that are not about the time that was asked for, by reason
   * @param others rows of each status that the page does not show, and all rows, with where they
   *     are
   */
  public record Aside(List<Count> counts, List<Other> others) {}

  /** Rows of another status. */
  public record Other(String name, int rows, String link) {}

  /**
   * A number of rows.
   *
   * @param name key of the reason in the texts
   */
  public record Count(String name, int rows) {}

  /** A document that the table names in short. */
  public record Source(Reference document, String title) {}
}
