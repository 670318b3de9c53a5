package org.kakehashi.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

/** Which of the names that there are somebody may have meant; capitals do not matter. */
public final class NearNames {
  private static final int SHOWN = 3;

  /** Longer ones are no slips of the finger, and comparing them costs time. */
  private static final int LONGEST = 80;

  /** Two letters in the wrong order are one slip. */
  private static final LuceneLevenshteinDistance SLIPS = new LuceneLevenshteinDistance();

  private NearNames() {}

  /** The nearest names, best first; none where nothing is near. */
  public static List<String> of(String written, Collection<String> known) {
    if (!mayBeSlip(written)) {
      return List.of();
    }
    int far = Math.max(2, written.length() / 3);
    return ranked(written, known.stream().filter(name -> rank(written, name) <= far).toList());
  }

  /** Whether it is worth while to look for names near it. */
  public static boolean mayBeSlip(String written) {
    return !written.isEmpty() && written.length() <= LONGEST;
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
    return (double) edits(one, other) / Math.max(1, Math.max(one.length(), other.length()));
  }

  /** A name that holds what was written, or the other way round, is as near as one slip. */
  private static int rank(String written, String name) {
    String one = lower(written);
    String other = lower(name);
    boolean holds = Math.min(one.length(), other.length()) > 2;
    boolean within = holds && (other.contains(one) || one.contains(other));
    return within && !one.equals(other) ? 1 : edits(one, other);
  }

  /** How many letters must be put in, taken out, changed or changed over with the next. */
  private static int edits(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return shorter == 0
        ? Math.max(one.length(), other.length())
        : Math.round((1 - SLIPS.getDistance(lower(one), lower(other))) * shorter);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
