package org.kakehashi.dataset;

import java.util.List;

/**
 * A release as it would be if it drew on fewer sources.
 *
 * @param snapshot the release without the rest: facts, inferences and dates follow from what is
 *     left
 * @param late what the day that was asked for sets aside
 * @param leftOut what goes because a source is left out, whatever the day
 */
public record View(Snapshot snapshot, Late late, LeftOut leftOut) {
  /**
   * What could not be known by a day.
   *
   * @param notYetPublished how many statements rest on sources that came out later
   * @param sourceUndated how many statements rest on sources of which nobody knows when they came
   *     out
   * @param conflicts how many conflicts involve one of these statements
   * @param undatedSources those sources
   */
  public record Late(
      int notYetPublished, int sourceUndated, int conflicts, List<String> undatedSources) {
    static final Late NOTHING = new Late(0, 0, 0, List.of());
  }

  /**
   * What rests on a source that is left out.
   *
   * @param statements how many
   * @param conflicts how many involve one of these
   */
  public record LeftOut(int statements, int conflicts) {}

  static View whole(Snapshot release) {
    return new View(release, Late.NOTHING, new LeftOut(0, 0));
  }
}
