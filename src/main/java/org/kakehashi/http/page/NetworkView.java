package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;

/**
 * Things and what links them, as a drawing.
 *
 * @param columns in which the things stand
 */
public record NetworkView(int columns, int width, int height, List<Box> boxes, List<Tie> ties) {

  /**
   * A thing.
   *
   * @param language of its name, or empty
   * @param end whether the reader asked for it
   */
  public record Box(
      Reference thing,
      String language,
      boolean end,
      int x,
      int y,
      int width,
      int height,
      List<Line> lines) {}

  /** A line of text. */
  public record Line(String text, int x, int y) {}

  /**
   * What links two things.
   *
   * @param arrows heads at those ends to which a relation leads
   * @param firm whether it is a fact
   * @param label where its name begins
   */
  public record Tie(String path, String arrows, boolean firm, Status status, Line label) {}
}
