package org.kakehashi.grounding;

import java.util.List;
import org.kakehashi.corpus.Finding;

/**
 * What became of holding the evidence against the texts.
 *
 * @param sourcesFound documents whose text was in the folder, unchanged
 * @param passages evidence that holds
 * @param findings evidence that does not, and texts that are missing or changed
 */
public record GroundingReport(int sourcesFound, List<Passage> passages, List<Finding> findings) {
  /** Whether every text was there and every passage held. */
  public boolean holds() {
    return findings.isEmpty();
  }
}
