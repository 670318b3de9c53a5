package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ThingView.Text;

/**
 * Claims about one property of one thing, side by side.
 *
 * @param agreement what comparing the values gives, in words; empty where there is one claim
 * @param contradictory whether the values exclude one another
 */
public record MatterView(
    Text thing, Text property, String agreement, boolean contradictory, List<Value> values) {

  /**
   * One value, with those who give it.
   *
   * @param denied whether they deny it
   * @param support how many independent sources those are, in words
   * @param licences the statements that make it a fact, or what explains that it follows
   */
  public record Value(
      Text value, boolean denied, String support, List<Text> licences, List<ClaimView> claims) {}

  /** The values of which claims are shown; a choice of statuses may hide all of them. */
  public List<Value> shown() {
    return values.stream().filter(value -> !value.claims().isEmpty()).toList();
  }

  /** The values that are facts. */
  public List<Value> facts() {
    return values.stream().filter(value -> !value.licences().isEmpty()).toList();
  }
}
