package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ThingView.Text;

/**
 * How the record of a thing came to be what it is.
 *
 * @param since the first release that has it
 * @param isOldest whether nothing is recorded of releases before that one
 * @param changes what later releases changed, oldest first
 * @param present the release that is served
 * @param all where all releases are listed
 */
public record HistoryView(
    Edition since, boolean isOldest, List<Change> changes, Edition present, String all)
    implements ThingView.Part {
  /** Whether nothing changed since the last of these. */
  public boolean isSameSince() {
    return changes.isEmpty() || !changes.getLast().edition().equals(present);
  }

  /**
   * A release.
   *
   * @param name its id, with a link
   * @param day on which it came out, in words; or empty
   */
  public record Edition(Text name, String day) {}

  /**
   * What a release changed of a thing.
   *
   * @param properties those of its own that have other values
   * @param added claims about it that came with that release
   * @param changed claims about it that are recorded otherwise since
   * @param notes what that release changed of all the data, and why
   */
  public record Change(
      Edition edition, List<Text> properties, Claims added, Claims changed, List<Text> notes) {}

  /**
   * Claims with the same fate.
   *
   * @param shown some of them, or all
   */
  public record Claims(int count, List<Text> shown) {}
}
