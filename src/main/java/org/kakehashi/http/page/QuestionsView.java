package org.kakehashi.http.page;

import java.util.List;

/**
 * What the page of stored questions shows.
 *
 * @param example the query to try first
 * @param groups the stored queries by folder
 */
public record QuestionsView(Question example, List<Group> groups) {
  /**
   * The stored queries of one folder.
   *
   * @param name of the folder
   */
  public record Group(String name, List<Question> questions) {}

  /**
   * A stored query.
   *
   * @param anchor for links into the page
   * @param title what it asks
   * @param description how to read the answer
   * @param text SPARQL
   * @param link address that answers it, or empty when it needs values first
   */
  public record Question(
      String anchor, String title, String description, String text, String link) {}
}
