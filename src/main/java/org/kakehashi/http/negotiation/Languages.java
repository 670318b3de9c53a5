package org.kakehashi.http.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.text.Language;

/** Which language to answer in. */
public final class Languages {
  private static final List<String> TAGS =
      Arrays.stream(Language.values()).map(Language::tag).toList();

  private Languages() {}

  /** {@code ?lang=} in the address wins over the Accept-Language header; English is the default. */
  public static Language of(HttpServletRequest request) {
    return fromAddress(request.getQueryString())
        .orElseGet(() -> fromHeader(request.getHeader("Accept-Language")));
  }

  /** The language of an Accept-Language header. */
  public static Language fromHeader(@Nullable String header) {
    return Accept.parse(header).choose(TAGS).map(Languages::language).orElse(Language.EN);
  }

  /** Reads the text of the address, because reading a parameter would use up the body of a form. */
  private static Optional<Language> fromAddress(@Nullable String queryString) {
    return Arrays.stream(String.valueOf(queryString).split("&", -1))
        .filter(pair -> pair.startsWith("lang="))
        .map(pair -> pair.substring("lang=".length()))
        .filter(TAGS::contains)
        .map(Languages::language)
        .findFirst();
  }

  private static Language language(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElse(Language.EN);
  }
}
