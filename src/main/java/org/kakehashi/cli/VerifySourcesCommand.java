package org.kakehashi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.grounding.GroundingReport;
import org.kakehashi.grounding.Passage;
import org.kakehashi.grounding.SourceVerifier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "verify-sources",
    mixinStandardHelpOptions = true,
    description = {
      "Hold every piece of evidence against the texts of the sources.",
      "The texts are not part of the project; they are recognised by their SHA-256."
    },
    footer = {"", "Exit code 0 only when every text is there and every passage holds."})
final class VerifySourcesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "Folder that holds the source texts.")
  private Path folder = Path.of(".");

  @Option(names = "--show", description = "Print each passage beside its statement.")
  private boolean show;

  @Mixin private Project project = new Project();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure("no folder " + folder + "; name the folder that holds the texts");
    }
    Corpus corpus = project.read(spec.commandLine().getErr());
    if (!corpus.trouble().isEmpty()) {
      project.print(corpus.trouble(), out);
      return CommandLine.ExitCode.SOFTWARE;
    }
    GroundingReport report = SourceVerifier.verify(corpus, folder);
    if (show) {
      report.passages().forEach(passage -> out.println(describe(corpus, passage)));
    }
    project.print(report.findings(), out);
    out.printf(
        "%d source texts found, %d passages hold, %d findings%n",
        report.sourcesFound(), report.passages().size(), report.findings().size());
    return report.holds() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private static String describe(Corpus corpus, Passage passage) {
    String uri = passage.statement().getURI();
    String name = corpus.prefixes().abbreviate(uri);
    return "%s  %d-%d  %s"
        .formatted(name == null ? uri : name, passage.start(), passage.end(), passage.text());
  }
}
