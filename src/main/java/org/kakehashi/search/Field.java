package org.kakehashi.search;

import java.util.Locale;
import java.util.stream.Stream;
import org.kakehashi.text.Language;

/** A field that is searched; what a thing is called counts more than what is said of it. */
enum Field {
  /** Unstemmed, so that the very word counts more than another form of it. */
  LABEL_WORDS(Language.EN, 5),
  LABEL_EN(Language.EN, 4),
  OTHER_EN(Language.EN, 3),
  TEXT_EN(Language.EN, 1),
  LABEL_JA(Language.JA, 4),
  OTHER_JA(Language.JA, 3),
  TEXT_JA(Language.JA, 1),
  LABEL_BIGRAMS(Language.JA, 2),
  OTHER_BIGRAMS(Language.JA, 1.5f),
  TEXT_BIGRAMS(Language.JA, .5f);

  private final Language language;
  private final float weight;

  Field(Language language, float weight) {
    this.language = language;
    this.weight = weight;
  }

  /** Its name in the index. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Language language() {
    return language;
  }

  float weight() {
    return weight;
  }

  boolean hasBigrams() {
    return name().endsWith("BIGRAMS");
  }

  /** What it holds of a thing. */
  Stream<String> texts(Entry entry) {
    Wording wording = entry.wording(language);
    return switch (this) {
      case LABEL_WORDS, LABEL_EN, LABEL_JA, LABEL_BIGRAMS -> wording.labels().stream();
      case OTHER_EN, OTHER_JA, OTHER_BIGRAMS -> wording.alternatives().stream();
      case TEXT_EN, TEXT_JA, TEXT_BIGRAMS -> wording.descriptions().stream();
    };
  }
}
