package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.TimelineView.Reference;

/**
 * Numbers as bars.
 *
 * @param measure what the numbers are called
 * @param groups of bars that may be compared with one another
 * @param left how many rows are not drawn
 */
public record BarsView(String measure, List<Group> groups, int left) {

  /**
   * Bars on one scale.
   *
   * @param name what they have in common, or empty
   */
  public record Group(String name, List<Bar> bars) {}

  /**
   * A number. Places are parts of the width in percent.
   *
   * @param value as the answer has it, or empty where it has none
   * @param from where the bar begins
   * @param width how long it is; empty without a value
   */
  public record Bar(Reference thing, String value, String from, String width) {}
}
