package org.kakehashi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.ARQ;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.Finding;
import org.kakehashi.corpus.Severity;

/** Decides whether a corpus may be served. */
public final class Validator {
  static {
    // A project may come from elsewhere: its shapes and checks must not reach out over the network.
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
  }

  private Validator() {}

  /**
   * Checks a corpus: what could not be read, then the SHACL shapes, then the check queries.
   *
   * @param progress told the name of each step as it begins
   */
  public static Verdict validate(Corpus corpus, Consumer<String> progress) {
    if (!corpus.trouble().isEmpty()) {
      return new Verdict.Rejected(sorted(corpus.trouble()));
    }
    List<Finding> findings = new ArrayList<>();
    progress.accept("checking SHACL shapes");
    findings.addAll(new ShapeChecks(corpus).findings());
    progress.accept("running check queries");
    findings.addAll(new QueryChecks(corpus).findings());
    List<Finding> ordered = sorted(findings);
    return ordered.stream().anyMatch(finding -> finding.severity() == Severity.VIOLATION)
        ? new Verdict.Rejected(ordered)
        : new Accepted(corpus, ordered);
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().distinct().sorted(Finding.READING_ORDER).toList();
  }
}
