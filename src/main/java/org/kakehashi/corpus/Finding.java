package org.kakehashi.corpus;

import java.util.Comparator;

/**
 * Something wrong in the project's files: expected trouble, therefore data and not an exception.
 *
 * @param where the file and line to look at
 * @param severity whether it stops the build
 * @param rule the name of the rule that was broken: a shape, a check query, or a step of reading
 * @param message what is wrong
 * @param mend what to do about it
 */
public record Finding(
    Location where, Severity severity, String rule, LangText message, LangText mend) {

  /** By file, then line, then message: the order in which a person works through them. */
  public static final Comparator<Finding> READING_ORDER =
      Comparator.comparing((Finding finding) -> finding.where().file())
          .thenComparingLong(finding -> finding.where().line())
          .thenComparing(finding -> finding.message().en());

  /** A violation that the pipeline itself found. */
  public static Finding violation(Location where, String rule, LangText message, LangText mend) {
    return new Finding(where, Severity.VIOLATION, rule, message, mend);
  }
}
