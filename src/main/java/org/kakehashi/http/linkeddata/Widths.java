package org.kakehashi.http.linkeddata;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How wide texts are, about, in ems: a drawing cannot let the browser break lines. */
final class Widths {
  private static final double NARROW = 0.54;
  private static final int FIRST_WIDE = 0x2E80;

  private Widths() {}

  private static double of(String text) {
    return text.codePoints().mapToDouble(each -> each < FIRST_WIDE ? NARROW : 1).sum();
  }

  /** A text, cut where it gets too wide. */
  static String cut(String text, double width) {
    if (of(text) <= width) {
      return text;
    }
    int end = text.length();
    while (of(text.substring(0, end)) > width - 1) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  /** A text in so many lines at most. */
  static List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    String line = "";
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      boolean fits = of((line + word).strip()) <= width || line.isEmpty();
      if (!fits && lines.size() < most - 1) {
        lines.add(line.strip());
        line = word;
      } else {
        line += word;
      }
      start = end;
    }
    lines.add(line.strip());
    return lines.stream().map(each -> cut(each, width)).toList();
  }
}
