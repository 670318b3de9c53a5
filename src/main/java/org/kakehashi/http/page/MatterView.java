package org.kakehashi.http.page;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.http.page.ThingView.Text;

/**
 * Claims about one property of one thing, side by side.
 *
 * @param agreement what comparing the values gives, in words; empty where there is one claim
 * @param contradictory whether the values exclude one another
 * @param all address of every claim about it, or empty
 * @param more how many of the claims to show stand only there
 */
public record MatterView(
    Text thing,
    Text property,
    String agreement,
    boolean contradictory,
    String all,
    int more,
    List<Value> values) {

  /**
   * One value, with those who give it.
   *
   * @param denied whether they deny it
   * @param support how many independent sources those are, in words
   * @param standing why it is no fact, in words; empty where it is one
   * @param licences the statements that make it a fact, or what explains that it follows
   */
  public record Value(
      Text value,
      boolean denied,
      String support,
      String standing,
      List<Text> licences,
      List<ClaimView> claims) {}

  /** The values of which claims are shown; a choice of statuses may hide all of them. */
  public List<Value> shown() {
    return values.stream().filter(value -> !value.claims().isEmpty()).toList();
  }

  /** The values that are facts. */
  public List<Value> facts() {
    return values.stream().filter(value -> !value.licences().isEmpty()).toList();
  }

  /** The same with another verdict. */
  public MatterView saying(String verdict) {
    return new MatterView(thing, property, verdict, contradictory, all, more, values);
  }

  /** The same with no more claims than may be shown in one place. */
  public MatterView cut(int most) {
    List<Value> kept = new ArrayList<>();
    int left = most;
    for (Value value : values) {
      List<ClaimView> claims = value.claims().subList(0, Math.min(left, value.claims().size()));
      left -= claims.size();
      kept.add(
          new Value(
              value.value(),
              value.denied(),
              value.support(),
              value.standing(),
              value.licences(),
              claims));
    }
    int all = values.stream().mapToInt(value -> value.claims().size()).sum();
    return new MatterView(
        thing, property, agreement, contradictory, this.all, Math.max(0, all - most), kept);
  }
}
