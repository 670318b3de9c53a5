package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines for a drawing, which does not do that by itself.
 *
 * @param width of a line, in pixels
 */
record Lines(int width) {
  private static final int MOST = 3;

  /** How wide the letters of a drawing are, at most but for rare ones. */
  private static final double LETTER = 6.6;

  private static final double IDEOGRAPH = 12;

  List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < MOST) {
      int end = end(rest);
      boolean cut = lines.size() == MOST - 1 && end < rest.length();
      lines.add(
          cut
              ? rest.substring(0, Math.max(1, end - 1)).strip() + "…"
              : rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Where a line ends: at the last space that fits, or between ideographs. */
  private int end(String text) {
    double used = 0;
    int space = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int letter = text.codePointAt(i);
      if (letter == ' ') {
        space = i;
      }
      boolean ideograph = isIdeograph(letter);
      used += ideograph ? IDEOGRAPH : LETTER;
      if (used > width) {
        return space > 0 && !ideograph ? space : Math.max(i, 1);
      }
    }
    return text.length();
  }

  private static boolean isIdeograph(int letter) {
    return letter >= 0x2E80;
  }
}
