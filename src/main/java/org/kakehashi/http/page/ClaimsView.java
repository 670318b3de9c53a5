package org.kakehashi.http.page;

import java.util.List;
import java.util.Optional;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.http.page.ThingView.Dispute;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory.Suggestion;

/**
 * All claims about a thing, or about one of its properties, side by side.
 *
 * @param choices what may be asked instead
 * @param body what was found, where something was asked
 */
public record ClaimsView(
    Form form,
    String title,
    List<UnclearView> unclear,
    List<Choices> choices,
    Optional<Body> body) {

  /**
   * What is asked.
   *
   * @param here the address of this page without its language
   * @param kept what else the address has, and this form keeps
   * @param question what the form of the lens keeps
   */
  public record Form(
      String here,
      String subject,
      String property,
      List<Kept> kept,
      List<Kept> question,
      List<Suggestion> subjects,
      List<Suggestion> properties) {}

  /** A part of the address that no field shows. */
  public record Kept(String name, String value) {}

  /**
   * Addresses that may be tried.
   *
   * @param key of their heading, after {@code claims.choices.}
   */
  public record Choices(String key, List<Tally> list) {}

  /**
   * Something to follow.
   *
   * @param note what to expect there
   */
  public record Tally(Text name, String note) {}

  /**
   * What was found.
   *
   * @param subject whose claims they are
   * @param whole address of all its claims, where those by one property are shown, or empty
   * @param remarks what the lens leaves out
   * @param rule by what a value is a fact
   * @param index the properties, where there are several
   * @param unshown how many of them are in the index only
   * @param following facts that nobody claims, since they follow from others
   * @param incoming what is claimed of other things that names this one
   * @param incomingMore how many more of these there are
   */
  public record Body(
      Text subject,
      String whole,
      List<String> remarks,
      StatusRow ladder,
      String rule,
      List<Tally> index,
      List<MatterView> matters,
      int unshown,
      List<Text> following,
      List<Dispute> disputes,
      List<Tally> incoming,
      int incomingMore,
      LensView lens,
      List<Citation> citations,
      List<Text> formats) {

    /** Whether one property was asked for. */
    public boolean isOne() {
      return !whole.isEmpty();
    }
  }
}
