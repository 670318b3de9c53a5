package org.kakehashi.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Which of the names that there are somebody may have meant. */
public final class NearNames {
  private static final int SHOWN = 3;

  /** Longer ones are no slips of the finger, and comparing them costs time. */
  private static final int LONGEST = 80;

  private NearNames() {}

  /** The nearest names, best first; none where nothing is near. */
  public static List<String> of(String written, Collection<String> known) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return List.of();
    }
    String plain = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .distinct()
        .filter(name -> distance(plain, name) <= Math.max(2, plain.length() / 3))
        .sorted(
            Comparator.<String>comparingInt(name -> distance(plain, name)).thenComparing(n -> n))
        .limit(SHOWN)
        .toList();
  }

  /** A name that holds what was written, or the other way round, is as near as one slip. */
  private static int distance(String plain, String name) {
    String other = name.toLowerCase(Locale.ROOT);
    boolean holds = plain.length() > 2 && other.length() > 2;
    return holds && (other.contains(plain) || plain.contains(other)) ? 1 : edits(plain, other);
  }

  /** Levenshtein's distance, one row at a time. */
  private static int edits(String from, String to) {
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
