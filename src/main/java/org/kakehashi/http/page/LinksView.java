package org.kakehashi.http.page;

import java.util.List;

/**
 * Things and what links them, on a plane of this size.
 *
 * @param left how many links are not drawn
 */
public record LinksView(int width, int height, List<Spot> spots, List<Line> lines, int left) {

  /**
   * A thing.
   *
   * @param name cut to what there is room for
   * @param full the whole name
   * @param link where it leads, or empty
   */
  public record Spot(String name, String full, String link, int x, int y) {}

  /**
   * A link.
   *
   * @param path of the line
   * @param arrow path of its head
   * @param name what it is called, cut; empty where there is no room for it
   * @param told the link as a sentence
   */
  public record Line(String path, String arrow, String name, int x, int y, String told) {}
}
