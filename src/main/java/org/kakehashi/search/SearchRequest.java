package org.kakehashi.search;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;

/**
 * What is to be found.
 *
 * @param text words, and phrases in double quotes; blank finds everything
 * @param in language of the texts to look into; empty for both
 * @param wanted values of which a thing must have one, by facet
 * @param window days that a thing must be about
 * @param lens as of when; what could be known by then depends on the snapshot that is searched
 * @param language of the answer
 * @param limit most hits to give
 * @param offset hits to leave out first
 */
public record SearchRequest(
    String text,
    Optional<Language> in,
    Map<Facet, Set<String>> wanted,
    Span window,
    Lens lens,
    Language language,
    int limit,
    int offset) {
  /** Everywhere and at any time. */
  public static SearchRequest of(String text, Language language, int limit) {
    return new SearchRequest(
        text, Optional.empty(), Map.of(), Span.UNBOUNDED, Lens.ANY, language, limit, 0);
  }
}
