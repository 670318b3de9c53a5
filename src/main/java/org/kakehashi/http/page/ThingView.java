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
 * @param sections what is said of it
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
    List<Section> sections,
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

  /**
   * A part of the page.
   *
   * @param heading key of its heading in the texts, after {@code thing.}
   */
  public record Section(String heading, List<Group> groups) {}

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
