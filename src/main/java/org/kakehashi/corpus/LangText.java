package org.kakehashi.corpus;

import org.kakehashi.text.Language;

/**
 * A text that people read, in the two languages of the project.
 *
 * @param en English
 * @param ja Japanese
 */
public record LangText(String en, String ja) {
  /** The text in one of them. */
  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case JA -> ja;
    };
  }
}
