package org.kakehashi.validation;

import java.util.List;
import org.kakehashi.corpus.Finding;

/** The outcome of validation. */
public sealed interface Verdict permits Accepted, Verdict.Rejected {

  /** Everything found, in reading order; for an accepted corpus, warnings and notes only. */
  List<Finding> findings();

  /**
   * A corpus that must not be served.
   *
   * @param findings at least one violation, and whatever else was found
   */
  record Rejected(List<Finding> findings) implements Verdict {}
}
