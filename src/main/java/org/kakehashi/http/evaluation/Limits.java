package org.kakehashi.http.evaluation;

import java.time.Duration;

/**
 * What one query may use.
 *
 * @param timeout how long it may run
 * @param answerBytes how large its answer may be, as sent
 * @param answerRows how many rows or triples the answer may have
 * @param running how many queries may run at once; each holds a thread and its memory
 * @param heavy how many of them may go on for long
 */
public record Limits(Duration timeout, int answerBytes, long answerRows, int running, int heavy) {
  /** Generous for a person, and harmless for a small server. */
  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(10),
          10 * 1024 * 1024,
          100_000,
          24,
          Math.max(2, Runtime.getRuntime().availableProcessors()));

  /** Checks that something can run at all. */
  public Limits {
    if (!timeout.isPositive() || answerBytes < 1 || answerRows < 1 || running < 1 || heavy < 1) {
      throw new IllegalArgumentException("every limit must be above 0");
    }
  }

  /** The same with another timeout. */
  public Limits withTimeout(Duration other) {
    return new Limits(other, answerBytes, answerRows, running, heavy);
  }
}
