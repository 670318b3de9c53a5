package org.kakehashi.text;

import java.util.Locale;

/** A language that the program speaks. */
public enum Language {
  EN(Locale.ENGLISH),
  JA(Locale.JAPANESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** What its speakers call it. */
  public String ownName() {
    return locale.getDisplayLanguage(locale);
  }

  Locale locale() {
    return locale;
  }
}
