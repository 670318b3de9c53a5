package org.kakehashi.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the names that somebody may have meant who mistyped one. */
final class SimilarNames {
  private static final int AT_MOST = 3;

  private SimilarNames() {}

  /** Up to three names, nearest first, that differ in no more than a third of the letters. */
  static List<String> to(String written, Stream<String> names) {
    record Candidate(String name, int distance) {}
    int tolerance = Math.max(2, written.length() / 3);
    return names
        .distinct()
        .filter(name -> Math.abs(name.length() - written.length()) <= tolerance)
        .map(name -> new Candidate(name, distance(written, name)))
        .filter(candidate -> candidate.distance() <= tolerance)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(AT_MOST)
        .map(Candidate::name)
        .toList();
  }

  /** Levenshtein's edit distance: how many letters to put in, leave out or change. */
  static int distance(String one, String two) {
    int[] above = new int[two.length() + 1];
    for (int column = 0; column <= two.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[two.length() + 1];
      current[0] = row;
      for (int column = 1; column <= two.length(); column++) {
        int changed = one.charAt(row - 1) == two.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(Math.min(current[column - 1], above[column]) + 1, above[column - 1] + changed);
      }
      above = current;
    }
    return above[two.length()];
  }
}
