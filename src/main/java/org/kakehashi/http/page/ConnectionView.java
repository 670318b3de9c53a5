package org.kakehashi.http.page;

import java.util.List;
import java.util.Optional;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory.Suggestion;

/**
 * What lies around a thing, or the ways between two.
 *
 * @param lens what the page is seen through
 * @param title what is shown, in a few words
 * @param ends the things that were asked for
 * @param unclear what was written and stands for no one thing
 * @param remarks what to know before reading on
 * @param direct what links the two without any thing between them
 * @param drawing of what the lists say, as far as there is room
 * @param drawn how many of the ways or neighbours it shows
 * @param ways lists of ways; of none, where they were asked for, those that are empty
 * @param neighbours of the one end
 * @param bridges other questions by which there would be a way
 * @param examples what may be asked
 * @param formats the same for programs
 * @param citations with which anybody gets the same answer
 */
public record ConnectionView(
    Form form,
    LensView lens,
    String title,
    List<Text> ends,
    List<UnclearView> unclear,
    List<String> remarks,
    Optional<Direct> direct,
    Optional<NetworkView> drawing,
    int drawn,
    List<WayList> ways,
    List<NeighbourView> neighbours,
    List<Text> bridges,
    List<Text> examples,
    List<Text> formats,
    List<Citation> citations) {

  /**
   * What links two things without any other between them, whatever is followed.
   *
   * @param facts how many of the links are facts
   * @param claims how many claims say the others
   */
  public record Direct(int facts, int claims, List<LinkView> links) {}

  /**
   * What is asked, and what else could be.
   *
   * @param here the address of this page without its language
   * @param swapped the address of the way back, or empty
   * @param narrowed whether anything but the ends was chosen
   * @param names of things that may be asked for
   */
  public record Form(
      String here,
      String from,
      String to,
      String steps,
      boolean except,
      List<Option> statuses,
      List<Option> relations,
      String avoided,
      String swapped,
      boolean narrowed,
      List<Suggestion> names) {}

  /**
   * A value that may be chosen.
   *
   * @param key of its mark, or empty
   * @param count how many links there are of it
   */
  public record Option(String value, String label, String key, int count, boolean chosen) {}

  /**
   * Ways of one kind.
   *
   * @param kind key of the heading in the texts, after {@code connection.ways.}
   * @param steps of the shortest
   * @param more whether there are more than these
   * @param examined whether all that come into question were looked at
   */
  public record WayList(
      String kind, int steps, List<WayView> ways, boolean more, boolean examined) {}

  /** One way: the things on it, and for each step all that it consists in. */
  public record WayView(List<Text> stops, List<List<LinkView>> steps) {}

  /**
   * One relation between two things.
   *
   * @param mark how it is known
   * @param proofs the claims that say so, or why it follows
   */
  public record LinkView(
      Text subject, Text relation, Text object, boolean fact, Mark mark, List<Text> proofs) {}

  /**
   * A thing next to another.
   *
   * @param leftOut how many more lie beyond it
   * @param around address of what lies around it
   */
  public record NeighbourView(
      Text thing, List<LinkView> links, List<NeighbourView> next, int leftOut, String around) {}
}
