package org.kakehashi.http.page;

import java.util.List;

/**
 * What the front page shows.
 *
 * @param title name of the data set
 * @param description what it holds
 * @param releaseId which release this is
 * @param figures counts to give an idea of its size
 * @param example the query to try first
 * @param groups the stored queries by folder
 * @param structuredData the data set for search engines: JSON-LD without any {@code <}
 */
public record LandingView(
    String title,
    String description,
    String releaseId,
    List<Figure> figures,
    Question example,
    List<Group> groups,
    String structuredData) {

  /** The same page with the data set described for search engines. */
  public LandingView describedBy(String json) {
    return new LandingView(title, description, releaseId, figures, example, groups, json);
  }

  /**
   * A count.
   *
   * @param name key of its name in the texts, after {@code figure.}
   */
  public record Figure(String name, long count) {}

  /**
   * The stored queries of one folder.
   *
   * @param name of the folder
   */
  public record Group(String name, List<Question> questions) {}

  /**
   * A stored query.
   *
   * @param title what it asks
   * @param description how to read the answer
   * @param text SPARQL
   * @param link address that runs it, or empty when it needs values first
   */
  public record Question(String title, String description, String text, String link) {}
}
