package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ThingView.Text;

/**
 * A claim as a row of a page.
 *
 * @param row its short name
 * @param label what is claimed, in the curators' words, with a link to its record
 * @param marks how the source presents it
 * @param fact whether it makes its triple a fact
 * @param deprecated whether the curators set it aside
 * @param denied whether the source denies the triple
 * @param sources who says it
 * @param issued when they came out; empty where nobody knows
 * @param about the time that the claim is about
 * @param said when it was said
 * @param speakers whom the source names for it; empty where it speaks itself
 * @param ranks what the curators concluded, with the reason
 */
public record ClaimView(
    String row,
    Text label,
    List<Mark> marks,
    boolean fact,
    boolean deprecated,
    boolean denied,
    List<Text> sources,
    List<Text> issued,
    List<Text> about,
    List<Text> said,
    List<Text> speakers,
    List<Text> ranks) {

  /**
   * A status with its shape, colour and word.
   *
   * @param key which shape and colour
   */
  public record Mark(String key, String label) {}
}
