package org.kakehashi.search;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.text.Language;

/**
 * A text with the places that were searched for. The text is as in the data: whoever shows it
 * escapes it.
 *
 * @param language of the text
 * @param text shown
 * @param marks in order, not overlapping
 */
public record Marked(Language language, String text, List<Mark> marks) {
  private static final int LONGEST = 240;
  private static final int LEAD = 60;

  /**
   * A place in the text.
   *
   * @param start first UTF-16 unit
   * @param end unit after the last
   */
  public record Mark(int start, int end) {}

  /**
   * A part of the text.
   *
   * @param marked whether it is one of the places
   */
  public record Piece(String text, boolean marked) {}

  /** The text in parts, marked and not. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      pieces.add(new Piece(text.substring(at, mark.start()), false));
      pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
      at = mark.end();
    }
    pieces.add(new Piece(text.substring(at), false));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  /** The part around the first mark, where the text is long. */
  Marked shortened() {
    if (text.length() <= LONGEST) {
      return this;
    }
    int first = marks.isEmpty() ? 0 : marks.getFirst().start();
    int from = whole(first <= LEAD * 2 ? 0 : first - LEAD);
    int to = whole(Math.min(text.length(), from + LONGEST));
    String before = from > 0 ? "…" : "";
    String after = to < text.length() ? "…" : "";
    int shift = before.length() - from;
    List<Mark> kept =
        marks.stream()
            .filter(mark -> mark.start() >= from && mark.end() <= to)
            .map(mark -> new Mark(mark.start() + shift, mark.end() + shift))
            .toList();
    return new Marked(language, before + text.substring(from, to) + after, kept);
  }

  /** Never between the two halves of a character. */
  private int whole(int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
