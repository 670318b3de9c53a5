package org.kakehashi.http.comparison;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.edtf.DateWords;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Texts;

/** Moments in words. */
final class Moments {
  private Moments() {}

  /** What is compared, and at which dates. */
  static String title(String name, ComparisonRequest request, Texts texts) {
    return texts.say(
        "compare.title.times", name, label(request.first(), texts), label(request.second(), texts));
  }

  static String label(Lens lens, Texts texts) {
    return Stream.of(
            say("compare.asOf", lens.asOf(), texts), say("compare.knownAt", lens.knownAt(), texts))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(texts.say("compare.comma")));
  }

  private static Optional<String> say(String key, Optional<String> date, Texts texts) {
    return date.map(each -> texts.say(key, DateWords.of(each, texts.language())));
  }
}
