package org.kakehashi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kakehashi.corpus.LangText;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.history.EarlierRelease;
import org.kakehashi.history.ReleaseRecord;
import org.kakehashi.history.Revision;
import org.kakehashi.history.UnreadableRelease;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Tell how the project differs from an earlier release, thing by thing.",
      "What is written in files is compared, not what is derived from it."
    },
    footer = {
      "",
      "Exit code 0 whether or not something differs.",
      "Example, before a new release: kakehashi diff RELEASE.nq --record data/releases/ID.ttl",
      "  --released 2031-05-02T08:00:00Z --note-en 'What changed, and why.' --note-ja '…'"
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "BEFORE",
      description = "What 'kakehashi build' wrote of the earlier release: its folder or N-Quads.")
  private List<Path> before = List.of();

  @ArgGroup(exclusive = false, heading = "To record what changed since that release:%n")
  private @Nullable Recording recording;

  @Mixin private Project project = new Project();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** What a record needs beside the differences. */
  static final class Recording {
    @Option(
        names = "--record",
        required = true,
        paramLabel = "FILE",
        description =
            "Write the differences as a record of that release (Turtle), to data/releases/.")
    private Path file = Path.of("");

    @Option(
        names = "--released",
        required = true,
        paramLabel = "TIME",
        description = "When that release came out, in UTC, such as 2031-05-02T08:00:00Z.")
    private String released = "";

    @Option(
        names = "--note-en",
        required = true,
        paramLabel = "TEXT",
        description = "What changed since, and why, in English.")
    private String english = "";

    @Option(
        names = "--note-ja",
        required = true,
        paramLabel = "TEXT",
        description = "The same in Japanese.")
    private String japanese = "";

    private ReleaseRecord of(Revision revision) {
      try {
        return new ReleaseRecord(
            revision, Instant.parse(released), new LangText(english, japanese));
      } catch (DateTimeParseException e) {
        throw new CommandFailure(
            "--released takes a time in UTC such as 2031-05-02T08:00:00Z, not '" + released + "'");
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<Snapshot> snapshot = project.snapshot(err);
    if (snapshot.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    project.progress(err, "comparing");
    Revision revision = compare(snapshot.get());
    new RevisionText(revision, snapshot.get().prefixes()).print(spec.commandLine().getOut());
    if (recording != null) {
      record(recording, revision, snapshot.get(), err);
    }
    return CommandLine.ExitCode.OK;
  }

  private Revision compare(Snapshot now) {
    try {
      return Revision.between(EarlierRelease.read(before, now.description()), now);
    } catch (UnreadableRelease e) {
      throw new CommandFailure(e.getMessage());
    }
  }

  /** Records are never overwritten: their notes are written by hand. */
  private void record(Recording wanted, Revision revision, Snapshot now, PrintWriter err)
      throws IOException {
    String turtle = wanted.of(revision).turtle(now);
    if (Files.exists(wanted.file)) {
      throw new CommandFailure(wanted.file + " exists; remove it first, or name another file");
    }
    Optional<Path> folder = Optional.ofNullable(wanted.file.toAbsolutePath().getParent());
    if (folder.isPresent()) {
      Files.createDirectories(folder.get());
    }
    Files.writeString(wanted.file, turtle);
    project.progress(err, "recorded in " + wanted.file);
  }
}
