package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.SourceView.Descent;
import org.kakehashi.http.page.SourceView.Figure;
import org.kakehashi.http.page.ThingView.Text;

/** A list of all things of a kind. */
public sealed interface ListView {
  /** What is to be seen of the release. */
  LensView lens();

  /** What the address of the same list in the other language keeps. */
  String here();

  /** The same things in other formats; none where no graph holds them. */
  List<Text> formats();

  /**
   * All source documents.
   *
   * @param descent who copies whom
   */
  record Sources(List<Row> rows, Descent descent, LensView lens, String here, List<Text> formats)
      implements ListView {}

  /**
   * One of them.
   *
   * @param row its short name
   * @param issued when it came out; none where nobody knows
   * @param origins what it draws on
   * @param facts how many of its claims make a fact
   */
  record Row(
      String row,
      Text name,
      List<Text> lead,
      List<Text> publishers,
      List<Text> issued,
      List<Text> origins,
      List<Figure> figures,
      int facts) {}

  /**
   * All conflicts.
   *
   * @param doubts those that put claims in doubt
   * @param remarks those on wording, extent or origin
   */
  record Conflicts(
      List<Dispute> doubts, List<Dispute> remarks, LensView lens, String here, List<Text> formats)
      implements ListView {}

  /**
   * One of them.
   *
   * @param things what it is about
   * @param sources whose claims it involves
   * @param claims how many claims
   * @param facts how many of these make a fact
   */
  record Dispute(
      String row,
      Text name,
      List<Text> kinds,
      List<Text> things,
      List<Text> sources,
      int claims,
      int facts) {}
}
