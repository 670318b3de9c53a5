package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.HistoryView.Edition;
import org.kakehashi.http.page.ThingView.Text;

/**
 * A release: what it changed, or what the next one did.
 *
 * @param here the release that the page is about
 * @param present the release that is served
 * @param steps to that release and from it, as far as they are recorded
 * @param all where all releases are listed
 */
public record ReleaseView(Edition here, Edition present, List<Step> steps, String all)
    implements ThingView.Part {

  /** Whether the page is about the release that is served. */
  public boolean isPresent() {
    return here.equals(present);
  }

  /**
   * From one release to the next.
   *
   * @param whole whether the things are listed, not only counted
   * @param notes what changed, and why
   * @param kinds what changed, by kind of thing
   */
  public record Step(
      Edition from, Edition to, boolean whole, List<Text> notes, List<Counts> kinds) {}

  /**
   * What changed of one kind.
   *
   * @param kind key of its name in the texts, after {@code history.kind.}
   */
  public record Counts(String kind, Part added, Part changed, Part withdrawn) {}

  /**
   * Things with the same fate.
   *
   * @param lists those shown, by what changed of them
   * @param rest how many more there are
   */
  public record Part(int count, List<Same> lists, int rest) {}

  /** Things of which the same properties changed; of what is new or gone, none are named. */
  public record Same(List<Text> properties, List<Text> things) {}
}
