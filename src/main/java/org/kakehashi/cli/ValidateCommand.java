package org.kakehashi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.kakehashi.corpus.Finding;
import org.kakehashi.corpus.Severity;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Check a project: Turtle, SHACL shapes, check queries. Builds nothing.",
    footer = {"", "Exit code 0 when the project may be served, 1 when it may not."})
final class ValidateCommand implements Callable<Integer> {
  @Mixin private Project project = new Project();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Verdict verdict = project.validate(spec.commandLine().getErr());
    List<Finding> findings = verdict.findings();
    project.print(findings, out);
    out.printf(
        "%s: %d violations, %d warnings, %d notes%n",
        verdict instanceof Accepted ? "accepted" : "rejected",
        Project.count(findings, Severity.VIOLATION),
        Project.count(findings, Severity.WARNING),
        Project.count(findings, Severity.INFO));
    return verdict instanceof Accepted ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }
}
