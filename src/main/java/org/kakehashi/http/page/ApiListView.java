package org.kakehashi.http.page;

import java.util.List;

/**
 * What the page of all stored queries with an address shows.
 *
 * @param formats of every answer
 */
public record ApiListView(String releaseId, List<String> formats, List<Entry> entries) {
  /**
   * A stored query.
   *
   * @param name its address
   * @param example address that anybody can try, with some values filled in
   * @param command that asks there from a command line
   */
  public record Entry(
      String name,
      String title,
      String description,
      String link,
      List<Parameter> parameters,
      String example,
      String command) {}

  /**
   * What a caller may set.
   *
   * @param type of its values, as authors write it
   * @param standard what it is if the caller says nothing, or empty
   */
  public record Parameter(
      String name, String label, String type, boolean required, String standard, String example) {}
}
