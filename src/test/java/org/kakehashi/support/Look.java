package org.kakehashi.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kakehashi.text.Language;

/** How a reader has the browser set. */
public record Look(Language language, Theme theme, int width) {
  public static final int DESK = 1280;
  public static final int PHONE = 390;

  /** Light letters or dark ones. */
  public enum Theme {
    LIGHT,
    DARK;

    String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Each language in each theme at each width. */
  public static List<Look> all() {
    return Arrays.stream(Language.values())
        .flatMap(language -> Arrays.stream(Theme.values()).map(theme -> at(language, theme)))
        .flatMap(looks -> looks)
        .toList();
  }

  private static Stream<Look> at(Language language, Theme theme) {
    return Stream.of(DESK, PHONE).map(width -> new Look(language, theme, width));
  }

  /** The same in another width. */
  public Look wide(int other) {
    return new Look(language, theme, other);
  }

  @Override
  public String toString() {
    return language.tag() + "-" + theme.tag() + "-" + width;
  }
}
