package org.kakehashi.support;

import java.nio.file.Path;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;
import org.kakehashi.validation.Verdict;

/** The fixture project: an invented partnership of two invented states. */
public final class OtterAccord {
  /** Where it lies. */
  public static final Path FOLDER = Path.of("src/test/resources/otter-accord");

  private OtterAccord() {}

  /** Its snapshot, built as for a user. */
  public static Snapshot snapshot() {
    Verdict verdict = Validator.validate(Corpus.read(FOLDER), step -> {});
    if (verdict instanceof Accepted accepted) {
      return Snapshot.build(accepted, step -> {});
    }
    throw new AssertionError("the fixture is rejected: " + verdict.findings());
  }
}
