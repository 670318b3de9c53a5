package org.kakehashi.http.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page about a thing shows.
 *
 * @param name what it is called in the language of the page
 * @param sameInOther its name in the other language
 * @param acronyms its short names
 * @param otherNames what else it is called
 * @param kinds what it is
 * @param lead what it is, in a sentence or two
 * @param iri its persistent name
 * @param remarks what to know before reading on
 * @param parts what is said of it
 * @param citations how to cite the page
 * @param formats the same in other formats
 * @param ladder the statuses of the claims, to choose from
 * @param lens what is to be seen of the release
 * @param here what the address of the same page in the other language keeps, such as {@code
 *     ?asOf=2015}
 */
public record ThingView(
    Text name,
    List<Text> sameInOther,
    List<String> acronyms,
    List<Text> otherNames,
    List<Text> kinds,
    List<Text> lead,
    String iri,
    List<String> remarks,
    List<Part> parts,
    List<Citation> citations,
    List<Text> formats,
    StatusRow ladder,
    LensView lens,
    String here) {
  /** How many of a kind are shown before the rest is folded. */
  public static final int UNFOLDED = 4;

  /** Whether it is about a source, a conflict or a release rather than a thing. */
  public boolean isOfRecord() {
    return parts.stream()
        .anyMatch(part ->
            part instanceof ConflictView
                || part instanceof SourceView
                || part instanceof ReleaseView);
  }

  /**
   * A text, perhaps a link.
   *
   * @param language its language tag, or empty
   * @param link where it leads, or empty; only paths, http and https
   */
  public record Text(String text, String language, String link) {}

  /**
   * How to cite the page in one style.
   *
   * @param style key of its name in the texts, after {@code cite.}
   * @param language of the text, or empty where a program reads it
   */
  public record Citation(String style, String language, String text) {}

  /** What stands between head and foot; {@code thing.jte} has a template for each kind. */
  public sealed interface Part
      permits Section,
          FactList,
          ClaimHead,
          ClaimList,
          DisputeList,
          Neighbourhood,
          Portrait,
          TechnicalRecord,
          ConflictView,
          SourceView,
          HistoryView,
          ReleaseView {}

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

  /**
   * Facts by property.
   *
   * @param heading key of its heading in the texts, after {@code thing.}
   * @param beside address of all claims about the thing side by side, or empty
   * @param following those that only restate others
   */
  public record FactList(
      String heading, String beside, List<FactGroup> groups, List<Block> following)
      implements Part {}

  /**
   * Facts of one group of properties.
   *
   * @param name of the group, or empty where there are no groups
   */
  public record FactGroup(String name, List<Block> blocks) {}

  /**
   * The facts that share a property.
   *
   * @param beside address of all claims about it side by side, or empty
   */
  public record Block(Text property, String beside, List<Fact> facts) {
    /** Whether more than one claim stands behind it, so that there is something to compare. */
    public boolean isComparable() {
      return !beside.isEmpty() && (facts.size() > 1 || facts.getFirst().claims().size() > 1);
    }
  }

  /**
   * One fact.
   *
   * @param value the other thing, or a text
   * @param support how well it is supported, in words
   * @param grade the same as a class of the style sheet
   * @param claims that say so
   * @param disputes in which those claims are
   * @param explanations why it follows, where no claim says so
   */
  public record Fact(
      Text value,
      String support,
      String grade,
      List<Claim> claims,
      List<Dispute> disputes,
      List<Text> explanations) {

    /** What the disputes come to. */
    public Doubt doubt() {
      return Doubt.of(disputes);
    }
  }

  /**
   * What a source says.
   *
   * @param sentence with a link to the record of the claim
   * @param status name of its mark
   * @param flags what speaks against it
   * @param details who said so, when and where
   */
  public record Claim(
      Text sentence, String status, String statusLabel, List<String> flags, List<Detail> details) {}

  /**
   * One detail of a claim.
   *
   * @param key of its name in the texts, after {@code claim.}
   */
  public record Detail(String key, List<Text> values) {}

  /**
   * One claim at the head of its own page.
   *
   * @param modality what keeps the triple from being a fact, in a word; or empty
   * @param triple subject, property and value
   * @param more what limits its sense
   */
  public record ClaimHead(Claim claim, String modality, List<Text> triple, List<Group> more)
      implements Part {}

  /**
   * Claims that are no facts.
   *
   * @param heading key of its heading in the texts, after {@code thing.}
   * @param beside address of all claims about the thing side by side, or empty
   */
  public record ClaimList(String heading, String beside, List<ClaimGroup> groups) implements Part {}

  /**
   * Some of them.
   *
   * @param label their status, or empty where they are not parted by it
   */
  public record ClaimGroup(String label, List<Claim> claims) {}

  /**
   * What curators remark on claims.
   *
   * @param doubts those that make it doubtful that a claim holds
   * @param remarks those on wording, extent or origin
   */
  public record DisputeList(List<Dispute> doubts, List<Dispute> remarks) implements Part {
    /** The list, unless there is nothing to tell. */
    public static Optional<DisputeList> of(List<Dispute> disputes) {
      return Optional.of(disputes)
          .filter(some -> !some.isEmpty())
          .map(some ->
              new DisputeList(
                  some.stream().filter(Dispute::doubt).toList(),
                  some.stream().filter(each -> !each.doubt()).toList()));
    }
  }

  /** Whether what is told is disputed or in doubt, comes with a remark, or neither. */
  public enum Doubt {
    DISPUTED,
    NOTED,
    NONE;

    /** What some conflicts come to. */
    public static Doubt of(List<Dispute> disputes) {
      if (disputes.isEmpty()) {
        return NONE;
      }
      return disputes.stream().anyMatch(Dispute::doubt) ? DISPUTED : NOTED;
    }
  }

  /**
   * A conflict.
   *
   * @param doubt whether it makes what is told doubtful
   * @param kinds in what it consists
   * @param resolution what the curators concluded, in short; or nothing
   */
  public record Dispute(boolean doubt, Text name, List<Text> kinds, List<Text> resolution) {}

  /**
   * The things next to this one, as a drawing.
   *
   * @param centre lines of its name
   * @param connections address of more that lies around it
   * @param comparison address of the comparison with something else
   */
  public record Neighbourhood(
      int height,
      List<Line> centre,
      List<Neighbour> neighbours,
      String connections,
      String comparison)
      implements Part {}

  /** A line of text in a drawing. */
  public record Line(String text, int y) {}

  /**
   * A thing in a drawing.
   *
   * @param relation how it is linked with the one in the middle
   * @param path from the middle to it
   * @param anchor of its texts: start or end
   */
  public record Neighbour(
      Text thing, String relation, String path, String arrow, int x, int y, String anchor) {}

  /**
   * What a stored query answers of the thing, drawn.
   *
   * @param all address of the same with its table and a form
   * @param others how many answers of other statuses are there only
   */
  public record Portrait(String name, ApiView.Drawn drawn, String all, int others)
      implements Part {}

  /** What only the keepers of the data need. */
  public record TechnicalRecord(List<Section> sections) implements Part {}
}
