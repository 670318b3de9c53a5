package org.kakehashi.http.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a drawing, which has nobody else to do so. */
final class Wrap {
  /** Widths in ems: of ideographs and kana, and of most other letters on average. */
  private static final double FULL = 1;

  private static final double HALF = 0.56;

  private Wrap() {}

  /**
   * The lines of a text.
   *
   * @param ems how wide a line may be
   */
  static List<String> lines(String text, double ems) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text, ems)) {
      if (!line.isEmpty() && width(line + piece.stripTrailing()) > ems) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** A text, cut where it gets wider than so many ems. */
  static String cut(String text, double ems) {
    if (width(text) <= ems) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end)) > ems - FULL) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  static double width(String text) {
    return text.codePoints().mapToDouble(point -> isFull(point) ? FULL : HALF).sum();
  }

  /** Words with the space after them; of full-width text, each character with closing marks. */
  private static List<String> pieces(String text, double ems) {
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split("(?<=[ ・])|(?<=[\\u3040-\\u9fff])(?![)、。」・ー])", -1)) {
      String rest = piece;
      while (width(rest.stripTrailing()) > ems) {
        int end = rest.offsetByCodePoints(0, (int) ems);
        pieces.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      pieces.add(rest);
    }
    return pieces;
  }

  private static boolean isFull(int point) {
    boolean ideographOrKana = point >= 0x2E80 && point < 0xFF61;
    boolean wideSign = point >= 0xFFE0 && point <= 0xFFE6;
    return ideographOrKana || wideSign || point > 0xFFFF;
  }
}
