package org.kakehashi.search;

import java.util.Comparator;

/**
 * An entry that has what was asked for.
 *
 * @param named whether the text is one of its names
 * @param score of the full text search
 */
record Match(Entry entry, boolean named, double score) {
  /**
   * What is named exactly comes first, and among it and among the rest the entities; the order of
   * the IRIs decides where nothing else does, so that pages never overlap.
   */
  static final Comparator<Match> ORDER =
      Comparator.comparing((Match match) -> !match.named)
          .thenComparing(match -> match.entry.kind() != Kind.ENTITY)
          .thenComparing(Comparator.comparingDouble(Match::score).reversed())
          .thenComparing(match -> match.entry.iri());
}
