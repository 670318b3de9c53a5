package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ThingView.Text;

/**
 * What the page of the whole ontology shows.
 *
 * @param classes the main classes that relations lead to
 * @param crossings a line for each class that relations lead from
 * @param links the same in words
 * @param ladder how firmly a claim can be made, the firmest first
 */
public record ModelView(
    Text name,
    List<Text> lead,
    String version,
    List<Text> classes,
    List<Line> crossings,
    List<Linked> links,
    List<Step> ladder,
    List<Module> modules,
    List<Text> formats) {

  /**
   * Where the relations of a class lead.
   *
   * @param to for each class, in order, the names of the properties that lead there
   */
  public record Line(Text from, List<List<String>> to) {}

  /** Two classes and the properties that lead from one to the other. */
  public record Linked(Text from, Text to, List<Text> by) {}

  /**
   * A status.
   *
   * @param licenses whether claims of it become facts
   * @param count claims that have it
   */
  public record Step(
      TimelineView.Status status, String link, Text definition, boolean licenses, long count) {}

  /** A part of the ontology. */
  public record Module(String name, List<Term> terms) {}

  /**
   * A term.
   *
   * @param anchor its local name
   * @param kind key of what it is in the texts, after {@code model.kind.}
   */
  public record Term(String anchor, Text name, String kind, Text definition) {}
}
