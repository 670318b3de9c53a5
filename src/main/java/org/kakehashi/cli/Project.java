package org.kakehashi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.Finding;
import org.kakehashi.corpus.Severity;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.text.Language;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;
import org.kakehashi.validation.Verdict;
import picocli.CommandLine.Option;

/** The options that name a project, and the way from there to a snapshot, with progress. */
final class Project {
  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = "${env:KAKEHASHI_PROJECT:-.}",
      description = "Folder with ontology/, data/ and queries/ (default: this folder).")
  private Path folder = Path.of(".");

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of findings and titles: en or ja (default: as the system is set).")
  private Language language =
      Locale.getDefault().getLanguage().equals("ja") ? Language.JA : Language.EN;

  @Option(names = "--quiet", description = "Do not report progress.")
  private boolean quiet;

  Language language() {
    return language;
  }

  Corpus read(PrintWriter err) {
    progress(err, "reading " + folder.toAbsolutePath().normalize());
    return Corpus.read(folder);
  }

  Verdict validate(PrintWriter err) {
    return Validator.validate(read(err), step -> progress(err, step));
  }

  /** The snapshot of a project that passes; empty after its findings were printed. */
  Optional<Snapshot> snapshot(PrintWriter err) {
    return switch (validate(err)) {
      case Accepted accepted -> {
        summarize(accepted.findings(), err);
        yield Optional.of(Snapshot.build(accepted, step -> progress(err, step)));
      }
      case Verdict.Rejected rejected -> {
        print(rejected.findings(), err);
        err.println("The project was rejected; nothing was built.");
        yield Optional.empty();
      }
    };
  }

  private static void summarize(List<Finding> findings, PrintWriter err) {
    long warnings = count(findings, Severity.WARNING);
    if (warnings > 0) {
      err.println(warnings + " warnings; 'kakehashi validate' shows them.");
    }
  }

  static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Prints each finding as {@code file:line severity message how to mend}. */
  void print(List<Finding> findings, PrintWriter to) {
    for (Finding finding : findings) {
      to.println(
          finding.where()
              + "  "
              + finding.severity()
              + "  "
              + finding.message().in(language)
              + "  "
              + finding.mend().in(language)
              + "  ["
              + finding.rule()
              + "]");
    }
  }

  void progress(PrintWriter err, String step) {
    if (!quiet) {
      err.println("… " + step);
    }
  }
}
