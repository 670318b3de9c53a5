package org.kakehashi.http.connection;

import java.util.List;

/**
 * Ways between two things, those of fewest steps first.
 *
 * @param more whether there are others of the same lengths
 * @param examined whether all that come into question were looked at: if not, there may be others,
 *     and shorter ones
 */
record Ways(List<Way> list, boolean more, boolean examined) {
  static final Ways NONE = new Ways(List.of(), false, true);

  boolean isEmpty() {
    return list.isEmpty();
  }

  /** Steps of the shortest. */
  int length() {
    return list.isEmpty() ? 0 : list.getFirst().length();
  }
}
