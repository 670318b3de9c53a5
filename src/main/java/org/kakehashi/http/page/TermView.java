package org.kakehashi.http.page;

import java.util.List;
import java.util.Optional;
import org.kakehashi.http.page.ThingView.Group;
import org.kakehashi.http.page.ThingView.Text;

/**
 * What the page about a term of the ontology shows.
 *
 * @param address part of its address, which is also its local name
 * @param kind key of what it is in the texts, after {@code model.kind.}
 * @param iri its persistent name
 * @param prefixed the same as queries write it
 * @param module the part of the ontology that defines it, or empty
 * @param definitions in each language, the reader's first
 * @param examples as the ontology gives them
 * @param notes on its use
 * @param drawing where it sits
 * @param relations the same in words
 * @param alignments nearest terms of other vocabularies
 * @param formats the same for programs
 */
public record TermView(
    String address,
    Text name,
    List<Text> otherNames,
    String kind,
    String iri,
    String prefixed,
    String module,
    List<Text> definitions,
    List<Text> examples,
    List<Text> notes,
    Optional<TermDrawing> drawing,
    List<Group> relations,
    List<Group> alignments,
    List<Rule> rules,
    Usage usage,
    List<Example> cases,
    List<Asked> queries,
    List<Editor> editors,
    List<Text> formats) {

  /**
   * A rule for data that uses it.
   *
   * @param severity key of how grave a breach is in the texts, after {@code model.severity.}
   */
  public record Rule(String name, String severity, Text message, List<Text> mend) {}

  /**
   * How much of the data uses it.
   *
   * @param figures counts, by key of their names in the texts after {@code model.use.}
   * @param claims claims that use it, by status
   */
  public record Usage(List<LandingView.Figure> figures, List<LandingView.Rung> claims) {}

  /**
   * Something in the data that uses it.
   *
   * @param parts a thing, or a fact in its three parts, or a claim
   * @param status of a claim that is no fact
   */
  public record Example(List<Text> parts, Optional<TimelineView.Status> status) {}

  /** A stored query that names it. */
  public record Asked(String title, String link, String folder) {}

  /**
   * A query to go on from.
   *
   * @param key of what it asks for in the texts, after {@code model.try.}
   */
  public record Editor(String key, String link) {}
}
