package org.kakehashi.http.page;

import java.util.List;

/** What the page of all stored queries with an address shows. */
public record ApiListView(String releaseId, List<Entry> entries) {
  /**
   * A stored query.
   *
   * @param parameters their names
   */
  public record Entry(
      String name, String title, String description, String link, List<String> parameters) {}
}
