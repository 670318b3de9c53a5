package org.kakehashi.text;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of one property file in one language, by key. */
public final class Texts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Language language;

  private Texts(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /**
   * Opens a property file.
   *
   * @param name path on the class path without language and ending, such as {@code
   *     org.kakehashi.http.pages}; the file without a language is English
   */
  public static Texts of(String name, Language language) {
    // Without the control, a Japanese machine would show Japanese to those who asked for English.
    return new Texts(ResourceBundle.getBundle(name, language.locale(), NO_FALLBACK), language);
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /** A whole number as readers of this language write it, wherever the server stands. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** The text of a key, if there is one. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  /** The text of a key, with {@code {0}}, {@code {1}} … replaced by the values. */
  public String say(String key, Object... values) {
    String text = bundle.getString(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }
}
