package org.kakehashi.corpus;

/**
 * A text that people read, in the two languages of the project.
 *
 * @param en English
 * @param ja Japanese
 */
public record LangText(String en, String ja) {
  /** The text in the language of a BCP 47 tag: Japanese for {@code ja…}, else English. */
  public String in(String languageTag) {
    return languageTag.startsWith("ja") ? ja : en;
  }
}
