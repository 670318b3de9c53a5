package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;

/**
 * Money as streams, in one drawing for each currency and stage.
 *
 * @param withheld amounts that are kept as written only
 */
public record FlowsView(List<Drawing> drawings, List<Withheld> withheld) {

  /**
   * Streams that can be compared.
   *
   * @param currency or empty where no amount is stated
   * @param stage or empty where none is stated
   * @param boxes givers, channels and receivers
   * @param total in words, or empty where nothing may be added up
   * @param counted how many streams the total counts
   * @param leftOut streams that the total leaves out, with the reason
   */
  public record Drawing(
      String currency,
      String stage,
      int width,
      int height,
      List<Box> boxes,
      List<Stream> streams,
      String total,
      int counted,
      List<LeftOut> leftOut) {}

  /**
   * What streams come from, pass through or go to.
   *
   * @param stated whether a source says what it is
   */
  public record Box(int x, int y, int width, int height, boolean stated, List<Line> lines) {}

  /** A line of text in a box. */
  public record Line(String text, String link, int x, int y) {}

  /** How sure the width of a stream is. */
  public enum Amount {
    /** The width is the amount. */
    EXACT,
    /** More or less than a figure. */
    BOUND,
    /** Sources give several. */
    SEVERAL,
    /** None is stated. */
    NONE
  }

  /**
   * A flow of money.
   *
   * @param paths of the drawing
   * @param width of the paths
   * @param stated the amount in words, or empty
   * @param claims that it rests on
   * @param maybe flows that may be this one
   */
  public record Stream(
      String name,
      String link,
      String route,
      List<String> paths,
      String width,
      Amount amount,
      String stated,
      Status status,
      List<Reference> claims,
      List<Reference> maybe) {}

  /**
   * A stream that is not in the total.
   *
   * @param reason key of it in the texts, after {@code drawing.left.}
   */
  public record LeftOut(String name, String reason) {}

  /** An amount that must not be used. */
  public record Withheld(
      Reference flow,
      String currency,
      String written,
      String language,
      String reason,
      Reference claim) {}
}
