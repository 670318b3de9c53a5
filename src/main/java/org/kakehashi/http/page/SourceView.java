package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.ThingView.Text;

/**
 * What the page about a source shows below its name. It holds positions in the document and the
 * curators' words, never the document's.
 *
 * @param record what is known of the document
 * @param notes remarks of the curators
 * @param descent who copies whom
 * @param figures its claims by status
 * @param facts how many of them make a fact
 * @param alone the facts that no independent source gives
 * @param disputes the conflicts that involve its claims
 * @param strip its claims along its length, or none where there is no length
 * @param claims how many there are
 * @param reading those of the chosen part, in reading order
 * @param questions stored queries that can be asked of this source, such as what would be missing
 *     without it
 */
public record SourceView(
    List<Field> record,
    List<Text> notes,
    Descent descent,
    List<Figure> figures,
    int facts,
    List<Alone> alone,
    List<Dispute> disputes,
    Strip strip,
    int claims,
    Excerpt reading,
    List<Text> questions)
    implements ThingView.Part {

  /** A property of the document; without values it is not stated. */
  public record Field(String name, List<Text> values) {}

  /** How many claims have a status. */
  public record Figure(Mark mark, int count) {}

  /**
   * A fact of this source.
   *
   * @param copies others that give it too and have an origin in common with this one
   */
  public record Alone(ClaimView claim, List<Text> copies) {}

  /**
   * A conflict with its kinds.
   *
   * @param doubt whether it puts one of the claims in doubt
   */
  public record Dispute(boolean doubt, Text name, List<Text> kinds) {}

  /**
   * A claim and where it stands.
   *
   * @param places first and last character of each passage; none for claims without a passage
   */
  public record Reading(ClaimView claim, List<Place> places) {}

  /**
   * A part of the claims.
   *
   * @param total of all parts
   * @param parts to choose from
   */
  public record Excerpt(List<Reading> claims, int total, List<PartLink> parts) {}

  /** A part, by the first and last character. */
  public record PartLink(String name, String link, boolean here) {}

  /** From one character to another. */
  public record Place(int start, int end) {}

  /**
   * The derivation of all documents, drawn.
   *
   * @param relatives documents that have an origin in common with this one
   * @param list the same as words
   */
  public record Descent(
      int width,
      int height,
      List<Box> boxes,
      List<Line> lines,
      List<Text> relatives,
      List<Kinship> list) {}

  /**
   * A document in the drawing.
   *
   * @param lines its name in lines that fit
   * @param here whether the page is about it
   */
  public record Box(
      int x, int y, int width, int height, List<String> lines, Text name, boolean here) {}

  /** From an origin to what draws on it. */
  public record Line(int x1, int y1, int x2, int y2) {}

  /** What a document draws on. */
  public record Kinship(Text name, List<Text> origins, boolean here) {}

  /**
   * The claims along the length of the document, a lane for each status.
   *
   * @param length of the document in characters
   */
  public record Strip(int length, List<Lane> lanes) {}

  /** The claims of one status. */
  public record Lane(Mark mark, int height, List<Bar> bars) {}

  /**
   * One passage of one claim.
   *
   * @param x where it begins, in percent of the length
   * @param width how long it is, in percent, but at least as much as can be seen
   * @param aside whether the claim is denied or deprecated
   */
  public record Bar(String x, int y, String width, String title, String link, boolean aside) {}
}
