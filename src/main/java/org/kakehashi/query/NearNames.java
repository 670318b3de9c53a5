package org.kakehashi.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.spell.LevenshteinDistance;

/** Which of the names that there are somebody may have meant; capitals do not matter. */
public final class NearNames {
  private static final int SHOWN = 3;

  /** Longer ones are no slips of the finger, and comparing them costs time. */
  private static final int LONGEST = 80;

  private static final LevenshteinDistance LEVENSHTEIN = new LevenshteinDistance();

  private NearNames() {}

  /** The nearest names, best first; none where nothing is near. */
  public static List<String> of(String written, Collection<String> known) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return List.of();
    }
    int far = Math.max(2, written.length() / 3);
    return ranked(written, known.stream().filter(name -> rank(written, name) <= far).toList());
  }

  /** The names that differ least, best first, be they near or not. */
  public static List<String> ranked(String written, Collection<String> known) {
    String compared = written.substring(0, Math.min(written.length(), LONGEST));
    return known.stream()
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(name -> rank(compared, name))
                .thenComparingInt(name -> edits(compared, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** The share of letters by which two names differ: 0 for the same name, 1 for no letter alike. */
  public static double difference(String one, String other) {
    return 1.0 - LEVENSHTEIN.getDistance(lower(one), lower(other));
  }

  /** A name that holds what was written, or the other way round, is as near as one slip. */
  private static int rank(String written, String name) {
    String one = lower(written);
    String other = lower(name);
    boolean holds = Math.min(one.length(), other.length()) > 2;
    boolean within = holds && (other.contains(one) || one.contains(other));
    return within && !one.equals(other) ? 1 : edits(one, other);
  }

  /** How many letters must be put in, taken out or changed. */
  private static int edits(String one, String other) {
    return (int) Math.round(difference(one, other) * Math.max(one.length(), other.length()));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
