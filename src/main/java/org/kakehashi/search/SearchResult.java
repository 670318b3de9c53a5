package org.kakehashi.search;

import java.util.List;
import java.util.Map;
import org.kakehashi.corpus.LangText;
import org.kakehashi.query.Lens;

/**
 * What was found.
 *
 * @param total how many things, of which {@code hits} is one page
 * @param hits in order
 * @param facets how the things divide; each facet counts as if it were not filtered by itself
 * @param anyWord whether no thing had all the words, so that those with any of them are given
 * @param timeNotStated how many were kept out of a date window because they state no time
 * @param leftOut how many the moment kept out, by reason
 * @param notKnown how many were kept out because nothing about them could be known
 * @param suggestions what may have been meant, when little was found
 */
public record SearchResult(
    int total,
    List<Hit> hits,
    Map<Facet, List<Count>> facets,
    boolean anyWord,
    int timeNotStated,
    Map<Lens.Verdict, Integer> leftOut,
    int notKnown,
    List<String> suggestions) {

  /**
   * A thing that was found.
   *
   * @param named whether the text is one of its names
   * @param label its name
   * @param snippet what else is said of it; empty when nothing is
   * @param score of the full text search, comparable within one answer
   */
  public record Hit(Entry entry, boolean named, Marked label, List<Marked> snippet, double score) {}

  /**
   * How many things have a value.
   *
   * @param value as filters take it
   * @param label its name in the data
   */
  public record Count(String value, LangText label, int count) {}
}
