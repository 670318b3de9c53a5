package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.http.page.ThingView.Claim;
import org.kakehashi.http.page.ThingView.ClaimGroup;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory.Suggestion;

/**
 * Two things side by side, or the same at two dates.
 *
 * @param lens what the page is seen through, beside two dates that are compared
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
 * @param citations with which anybody gets the same comparison
 */
public record ComparisonView(
    Form form,
    LensView lens,
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
    List<Text> formats,
    List<Citation> citations) {

  /**
   * What is asked.
   *
   * @param here the address of this page without its language
   * @param asOf one date, or two that are compared
   */
  public record Form(
      String here,
      String a,
      String b,
      List<String> asOf,
      List<String> knownAt,
      List<Suggestion> names) {
    /** The one date of a time, if not two are compared. */
    public String one(List<String> dates) {
      return dates.size() == 1 ? dates.getFirst() : "";
    }

    /** What stands in a field of two. */
    public String at(List<String> dates, int field) {
      return field < dates.size() ? dates.get(field) : "";
    }
  }

  /**
   * A side.
   *
   * @param label what columns call it
   * @param claims address of all claims about it, or empty
   */
  public record Head(Text name, String label, String claims, List<Text> kinds, List<Text> lead) {}

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

  /**
   * What is said on both sides, and on one only.
   *
   * @param leftOut how much of it is in no row, so that the page does not grow too heavy
   */
  public record Table(int both, int first, int second, List<Row> rows, int leftOut) {
    public boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  /** What is said by one property, or of one thing. */
  public record Row(Text name, List<Entry> both, List<Entry> first, List<Entry> second) {
    /** How many things are said. */
    public int size() {
      return both.size() + first.size() + second.size();
    }
  }

  /** One thing said. */
  public record Entry(List<Text> value, List<Support> supports, List<Note> notes) {}

  /**
   * Claims that are folded.
   *
   * @param key of their heading, after {@code compare.aside.}
   * @param count of all, shown or not
   */
  public record Aside(String key, int count, List<ClaimGroup> groups, int leftOut) {}

  /**
   * Addresses that may be tried.
   *
   * @param key of their heading, after {@code compare.choices.}
   */
  public record Choices(String key, List<Text> list) {}
}
