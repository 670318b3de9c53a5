package org.kakehashi.http.claims;

import java.util.Locale;
import java.util.regex.Pattern;

/** What programs read of closed sets, spelled as in all other answers. */
final class Codes {
  private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

  private Codes() {}

  /** Such as {@code timeNotStated}. */
  static String of(Enum<?> value) {
    return NEXT_WORD
        .matcher(value.name().toLowerCase(Locale.ROOT))
        .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
  }
}
