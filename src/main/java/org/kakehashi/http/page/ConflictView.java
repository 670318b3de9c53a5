package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ThingView.Text;

/**
 * What the page about a conflict shows below its name.
 *
 * @param kinds in what it consists
 * @param things what the claims are about
 * @param properties which of their properties
 * @param matters the claims, by what they are about
 * @param otherTime how many claims are not shown, because they are about another time than asked
 *     for
 * @param resolution how the curators dealt with it
 * @param notes what they know from elsewhere
 */
public record ConflictView(
    List<Text> kinds,
    List<Text> things,
    List<Text> properties,
    List<Matter> matters,
    int otherTime,
    List<Text> resolution,
    List<Text> notes)
    implements ThingView.Part {

  /**
   * One property of one thing.
   *
   * @param agreement what comparing the values gives, in words; empty where there is one claim
   * @param contradictory whether the values exclude one another
   */
  public record Matter(
      Text thing, Text property, String agreement, boolean contradictory, List<Value> values) {
    /** The values of which claims are shown; a choice of statuses may hide all of them. */
    public List<Value> shown() {
      return values.stream().filter(value -> !value.claims().isEmpty()).toList();
    }

    /** The values that are facts. */
    public List<Value> facts() {
      return values.stream().filter(value -> !value.licences().isEmpty()).toList();
    }
  }

  /**
   * One value, with those who give it.
   *
   * @param denied whether they deny it
   * @param support how many independent sources those are, in words
   * @param licences the statements that make it a fact, or what explains that it follows
   */
  public record Value(
      Text value, boolean denied, String support, List<Text> licences, List<ClaimView> claims) {}
}
