package org.kakehashi.http.page;

import java.util.List;

/**
 * What the page about a thing shows.
 *
 * @param name what it is called in the language of the page
 * @param otherNames its other names
 * @param kinds what it is
 * @param lead what it is, in a sentence or two
 * @param iri its persistent name
 * @param remarks what to know before reading on
 * @param parts what is said of it
 * @param formats the same in other formats
 * @param asOf the time that claims are to be about, or empty
 * @param knownAt the time by which sources are to have come out, or empty
 */
public record ThingView(
    Text name,
    List<Text> otherNames,
    List<Text> kinds,
    List<Text> lead,
    String iri,
    List<String> remarks,
    List<Part> parts,
    List<Text> formats,
    String asOf,
    String knownAt) {

  /**
   * A text, perhaps a link.
   *
   * @param language its language tag, or empty
   * @param link where it leads, or empty; only paths, http and https
   */
  public record Text(String text, String language, String link) {}

  /** What stands between head and foot; {@code thing.jte} has a template for each kind. */
  public sealed interface Part permits Section, ConflictView, SourceView {}

  /**
   * A plain list of what is said, by property.
   *
   * @param heading key of its heading in the texts, after {@code thing.}
   */
  public record Section(String heading, List<Group> groups) implements Part {}

  /**
   * What shares a property.
   *
   * @param anchor for links into the page, or empty
   */
  public record Group(String anchor, Text name, List<Entry> entries) {}

  /**
   * One thing said.
   *
   * @param proofs what it rests on
   */
  public record Entry(Text value, List<Text> proofs) {}
}
