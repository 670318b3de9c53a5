package org.kakehashi.validation;

import java.util.List;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.Finding;

/**
 * A corpus that passed every check. Only {@link Validator} can make one, so what was not validated
 * cannot be served.
 */
public final class Accepted implements Verdict {
  private final Corpus corpus;
  private final List<Finding> findings;

  Accepted(Corpus corpus, List<Finding> findings) {
    this.corpus = corpus;
    this.findings = List.copyOf(findings);
  }

  /** The corpus that passed. */
  public Corpus corpus() {
    return corpus;
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }
}
