package org.kakehashi.http.editor;

import java.util.List;

/**
 * What can be said of a query text before it runs.
 *
 * @param code stable, for programs
 * @param message for people
 * @param from where in the text it begins, in UTF-16 units
 * @param to where it ends
 * @param fixes changes that would mend it
 */
record Finding(Severity severity, String code, String message, int from, int to, List<Fix> fixes) {

  /** Whether the query runs all the same. */
  enum Severity {
    ERROR,
    WARNING
  }

  /**
   * A change of the text.
   *
   * @param label what it does
   */
  record Fix(String label, int from, int to, String text) {}
}
