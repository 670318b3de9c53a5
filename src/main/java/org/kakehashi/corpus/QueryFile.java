package org.kakehashi.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A stored SPARQL query with its header.
 *
 * @param name path under {@code queries/} without the ending, such as {@code competency/q02}
 * @param path relative to the project folder
 * @param title one line that says what is asked
 * @param description what the answer holds and how to read it
 * @param parameters what the caller may set, in header order
 * @param check how to report rows, when the query is a hygiene check
 * @param page how it is shown as a page of the site that the navigation leads to, if it is one
 * @param questions people's questions that it answers, for the front page
 * @param text the SPARQL as its author wrote it, without the header
 * @param query the parsed query; never change it, copy it
 */
public record QueryFile(
    String name,
    String path,
    LangText title,
    LangText description,
    List<Parameter> parameters,
    Optional<CheckReport> check,
    Optional<Page> page,
    List<Question> questions,
    String text,
    Query query) {

  /** The folder under {@code queries/} that holds it. */
  public String folder() {
    return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
  }

  /** Whether it can be run without the caller giving any value. */
  public boolean runsAsItIs() {
    return parameters.stream().noneMatch(Parameter::isRequired);
  }

  /**
   * A parameter of a stored query: the query's variable of the same name.
   *
   * @param name the variable without its question mark
   * @param type what values it takes
   * @param label what to call it in a form
   * @param example a value that gives an instructive answer
   * @param defaultValue used when the caller gives none
   * @param optional whether the variable stays unbound when there is neither value nor default
   */
  public record Parameter(
      String name,
      ParameterType type,
      LangText label,
      String example,
      Optional<String> defaultValue,
      boolean optional) {
    /** Whether the caller must give a value. */
    public boolean isRequired() {
      return defaultValue.isEmpty() && !optional;
    }
  }

  /**
   * A page of the site.
   *
   * @param name as the navigation shows it, in a word or two
   * @param order among the pages
   * @param view how its rows are drawn, beside the table
   * @param thing the parameter that pages about things set to their thing, to show what is drawn
   *     then; empty if they show nothing of it
   */
  public record Page(LangText name, int order, View view, Optional<String> thing) {}

  /** How rows can be drawn. */
  public enum View {
    /** Not at all: the table is enough. */
    TABLE,
    /** On an axis of time; rows have {@code time} and {@code thing}. */
    TIMELINE,
    /**
     * As a grid of years and topics or kinds; rows have {@code year}, {@code status}, {@code
     * statement}, and {@code topic} or {@code kind}.
     */
    GRID,
    /** As streams from giver to receiver; rows have {@code donor}, {@code value} and more. */
    FLOWS
  }

  /**
   * A question in people's words that the query answers with some values.
   *
   * @param order among all questions of the project
   * @param with values of the parameters
   */
  public record Question(int order, LangText text, Map<String, String> with) {}

  /**
   * How the rows of a check become findings.
   *
   * @param severity of each finding
   * @param message text in which {@code {?name}} stands for a value of the row
   * @param mend what to do about it
   */
  public record CheckReport(Severity severity, LangText message, LangText mend) {}
}
