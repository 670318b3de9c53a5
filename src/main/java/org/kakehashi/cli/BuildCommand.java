package org.kakehashi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kakehashi.dataset.Release;
import org.kakehashi.dataset.Snapshot;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Validate a project and write its release: every layer as sorted N-Quads.",
    footer = {"", "Exit code 1, and nothing written, when the project is rejected."})
final class BuildCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "target/release",
      description = "Folder for the release (default: target/release).")
  private Path out = Path.of("target/release");

  @Mixin private Project project = new Project();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<Snapshot> snapshot = project.snapshot(err);
    if (snapshot.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    project.progress(err, "writing the release");
    Release release = Release.write(snapshot.get(), out);
    spec.commandLine()
        .getOut()
        .printf(
            "release %s: %d quads in %d graphs, %s%n",
            snapshot.get().releaseId(), release.quads(), release.graphs(), release.file());
    return CommandLine.ExitCode.OK;
  }
}
