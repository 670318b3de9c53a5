package org.kakehashi.http.page;

import java.util.List;

/**
 * Times on an axis. Places and widths are parts of the axis in percent, so that it fits any screen.
 *
 * @param ticks years on the axis
 * @param gaps stretches of the axis that stand for more time than they show
 * @param groups of rows
 * @param untimed rows of the table that have no time to draw
 */
public record TimelineView(List<Tick> ticks, List<Gap> gaps, List<Group> groups, int untimed) {

  /**
   * A year on the axis.
   *
   * @param label the year, or empty for a line only
   * @param wide whether there is room for the label on wide screens only
   */
  public record Tick(String label, String at, boolean wide) {}

  /** A shortened stretch. */
  public record Gap(String from, String width) {}

  /**
   * Rows that belong together.
   *
   * @param name key of the heading in the texts, after {@code drawing.}
   */
  public record Group(String name, List<Row> rows) {}

  /** A thing with its times. */
  public record Row(String name, String link, List<Span> spans) {}

  /** What a time looks like. */
  public enum Shape {
    /** One known day. */
    MARK,
    /** Somewhere within. */
    WITHIN,
    /** All along. */
    ALONG,
    /** All along if it came to pass, which nobody states as a fact. */
    CLAIMED
  }

  /**
   * A time that one claim gives.
   *
   * @param beginning width of a stretch right before it in which it begins, not known more closely;
   *     or empty
   * @param openStart whether the source gives no beginning
   * @param openEnd whether the source gives no end
   * @param date in words
   * @param edtf as authored
   */
  public record Span(
      String beginning,
      String from,
      String width,
      String middle,
      Shape shape,
      boolean openStart,
      boolean openEnd,
      Status status,
      String date,
      String edtf,
      Reference claim) {}

  /** The status of a claim: key of its mark, and what it is called. */
  public record Status(String code, String name) {}

  /** A claim in short, with where it is shown. */
  public record Reference(String name, String link) {}
}
