package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.ThingView.Claim;
import org.kakehashi.http.page.ThingView.ClaimGroup;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory.Suggestion;

/**
 * Two things side by side, or the same at two dates.
 *
 * @param kind key of what is compared: {@code things}, {@code times}, {@code known}; or none
 * @param sides what each is called
 * @param notes what to know before reading on
 * @param between facts that name both things
 * @param connections address of the ways between the two, or empty
 * @param together what facts link with both
 * @param facts what is a fact on either side
 * @param naming claims that name both things and are no facts
 * @param claims what is claimed on either side and is a fact on none
 * @param asides claims that no date finds
 * @param choices what may be asked instead
 * @param formats the same for programs
 */
public record ComparisonView(
    Form form,
    String kind,
    String title,
    List<Head> sides,
    List<UnclearView> unclear,
    List<String> notes,
    List<Sentence> between,
    String connections,
    List<Joint> together,
    Table facts,
    List<Claim> naming,
    Table claims,
    List<Aside> asides,
    List<Choices> choices,
    List<Text> formats) {

  /**
   * What is asked.
   *
   * @param here the address of this page without its language
   */
  public record Form(
      String here,
      String a,
      String b,
      List<String> asOf,
      List<String> knownAt,
      List<Suggestion> names) {}

  /**
   * A side.
   *
   * @param label what columns call it
   */
  public record Head(Text name, String label, List<Text> kinds, List<Text> lead) {}

  /** A fact in words. */
  public record Sentence(List<Text> parts, Support support) {}

  /**
   * What stands behind a fact.
   *
   * @param of the side that it is a fact of, or empty where that is plain
   * @param grade as a class of the style sheet
   * @param proofs the claims that say so, or why it follows
   */
  public record Support(
      String of, String text, String grade, ThingView.Doubt doubt, List<Text> proofs) {}

  /**
   * A claim of the same that is no fact.
   *
   * @param of the side that it is claimed of
   */
  public record Note(String of, Mark mark, List<String> flags, Text proof) {}

  /**
   * A thing that facts link with both.
   *
   * @param first how with the first
   */
  public record Joint(Text thing, List<Text> times, List<Text> first, List<Text> second) {}

  /** What is said on both sides, and on one only. */
  public record Table(int both, int first, int second, List<Row> rows) {
    public boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  /** What is said by one property, or of one thing. */
  public record Row(Text name, List<Entry> both, List<Entry> first, List<Entry> second) {}

  /** One thing said. */
  public record Entry(List<Text> value, List<Support> supports, List<Note> notes) {}

  /**
   * Claims that are folded.
   *
   * @param key of their heading, after {@code compare.aside.}
   */
  public record Aside(String key, int count, List<ClaimGroup> groups) {}

  /**
   * Addresses that may be tried.
   *
   * @param key of their heading, after {@code compare.choices.}
   */
  public record Choices(String key, List<Text> list) {}
}
