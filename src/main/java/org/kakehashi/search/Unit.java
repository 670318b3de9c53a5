package org.kakehashi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a question.
 *
 * @param text as written, in one width
 * @param phrase whether it stood in double quotes, so that its words must follow one another
 */
record Unit(String text, boolean phrase) {
  /**
   * A phrase in straight or typographic quotes, or a word. A quote without its partner is a
   * character like any other, and analysis drops it. No character is an operator.
   */
  private static final Pattern UNIT = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+)");

  /** The parts of a question. */
  static List<Unit> of(String question) {
    List<Unit> units = new ArrayList<>();
    Matcher matcher = UNIT.matcher(TextAnalysis.normalize(question));
    while (matcher.find()) {
      boolean phrase = matcher.group(1) != null;
      String text = phrase ? matcher.group(1) : matcher.group(2);
      if (!TextAnalysis.key(text).isEmpty()) {
        units.add(new Unit(text, phrase));
      }
    }
    return units;
  }
}
