package org.kakehashi.http.page;

import java.util.List;

/** Terms as boxes, with lines between them. */
public record TermDrawing(int width, int height, List<Box> boxes, List<Line> lines) {

  /**
   * A term.
   *
   * @param kind a class of the style sheet
   * @param link where it is told of, or empty
   */
  public record Box(
      int x,
      int y,
      int width,
      int height,
      String kind,
      String text,
      String language,
      String link) {}

  /**
   * A line between two terms.
   *
   * @param arrow whether it has a direction
   */
  public record Line(String path, boolean arrow) {}
}
