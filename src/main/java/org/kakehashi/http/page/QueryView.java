package org.kakehashi.http.page;

import java.util.List;
import java.util.Optional;

/**
 * What the query page shows.
 *
 * @param project name of the data set
 * @param query text in the form
 * @param here address of this page without the language; empty where it has none
 * @param fresh whether the text is an example of ours rather than what the reader asked
 * @param trouble why the query has no answer
 * @param result what the query gave
 * @param run how it was run, and what may be done with the answer
 * @param examples queries to begin with
 */
public record QueryView(
    String project,
    String query,
    String here,
    boolean fresh,
    Optional<ProblemView> trouble,
    Result result,
    Optional<Run> run,
    List<ExampleGroup> examples) {

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
   * @param text the term as a query would write it
   * @param language its language tag, or empty
   * @param link where it leads, or empty; a path here, http or https
   * @param name what a thing is called in the reader's language, or empty
   */
  public record Cell(String text, String language, String link, String name) {
    /** Where a variable has no value. */
    public static final Cell EMPTY = new Cell("", "", "", "");
  }

  /** Triples as Turtle, and how many there are. */
  public record Document(String turtle, long total) implements Result {}

  /**
   * A run of a query.
   *
   * @param milliseconds that it took
   * @param views in which its answer can be seen; none where there is one only
   * @param unfit whether a drawing was asked for that the answer does not allow
   * @param drawing of the answer, if one was asked for
   * @param downloads the answer as files
   * @param share the address of the query, or empty where it would be too long for one
   * @param code the query as a program
   */
  public record Run(
      long milliseconds,
      List<View> views,
      boolean unfit,
      Optional<Drawing> drawing,
      List<Download> downloads,
      String share,
      List<Snippet> code) {}

  /**
   * A way to see an answer.
   *
   * @param name key of what it is called in the texts
   * @param link its address, without the language
   */
  public record View(String name, String link, boolean current) {}

  /** A drawing of an answer. */
  public sealed interface Drawing permits Chart, Times, Network {}

  /** Numbers as bars. */
  public record Chart(BarsView bars) implements Drawing {}

  /** Dates on an axis. */
  public record Times(TimelineView timeline) implements Drawing {}

  /** Things and what links them. */
  public record Network(LinksView links) implements Drawing {}

  /**
   * An answer as a file of one format.
   *
   * @param name key of what it is called in the texts: how such files end
   */
  public record Download(String name, String link) {}

  /**
   * A query as a program.
   *
   * @param name of the language
   * @param key of it, for addresses in the page
   */
  public record Snippet(String name, String key, String code) {}

  /** Queries of one kind. */
  public record ExampleGroup(String name, List<Example> examples) {}

  /**
   * A query to begin with.
   *
   * @param name by which its text is asked for
   */
  public record Example(String name, String title, String description) {}
}
