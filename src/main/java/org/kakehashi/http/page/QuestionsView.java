package org.kakehashi.http.page;

import java.util.List;

/**
 * What the page of stored questions shows.
 *
 * @param groups the stored queries by folder
 */
public record QuestionsView(List<Group> groups) {
  /**
   * The stored queries of one folder.
   *
   * @param name what the folder is called
   */
  public record Group(String name, List<Question> questions) {}

  /**
   * A stored query.
   *
   * @param anchor for links into the page
   * @param title what it asks
   * @param description how to read the answer
   * @param link address that answers it, or empty when it needs values first
   */
  public record Question(String anchor, String title, String description, String link) {}
}
