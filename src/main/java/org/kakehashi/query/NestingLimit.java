package org.kakehashi.query;

/**
 * Measures how deep brackets nest without parsing, because the parser itself overflows the stack on
 * deep nesting. Brackets in strings, IRIs and comments do not count.
 */
final class NestingLimit {
  static final int DEPTH = 64;

  private final String text;
  private int at;
  private int depth;

  private NestingLimit(String text) {
    this.text = text;
  }

  static void check(String text) {
    new NestingLimit(text).scan();
  }

  private void scan() {
    for (; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '{', '(', '[' -> enter();
        case '}', ')', ']' -> depth--;
        case '#' -> skipTo('\n');
        case '"', '\'' -> skipString();
        case '<' -> skipIriOrEnter();
        default -> {}
      }
    }
  }

  private void enter() {
    depth++;
    if (depth > DEPTH) {
      throw new QueryRefused(QueryRefused.Reason.QUERY_TOO_NESTED, String.valueOf(DEPTH));
    }
  }

  private void skipTo(char end) {
    int found = text.indexOf(end, at + 1);
    at = found < 0 ? text.length() : found;
  }

  private void skipString() {
    String quote = text.substring(at, at + 1);
    String delimiter = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
    at += delimiter.length();
    while (at < text.length() && !text.startsWith(delimiter, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += delimiter.length() - 1;
  }

  /** After {@code <} comes an IRI when a {@code >} follows before any character that none has. */
  private void skipIriOrEnter() {
    int end = at + 1;
    while (end < text.length() && isIriCharacter(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '>') {
      at = end;
    } else if (text.startsWith("<<", at)) {
      enter();
      at++;
    }
  }

  private static boolean isIriCharacter(char c) {
    return c > ' ' && "<>\"{}|^`".indexOf(c) < 0;
  }
}
