package org.kakehashi.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code kakehashi} command. */
@Command(
    name = "kakehashi",
    description = "A knowledge graph that never states more than its sources do.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main {
  /** Exit code when the program itself is at fault. */
  static final int INTERNAL_ERROR = 3;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            List.of(arguments),
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
  }

  /**
   * Runs one command.
   *
   * @return 0 when it did what was asked, 1 when the data was found wanting, 2 when the command was
   *     not understood or could not be carried out, 3 when the program itself is at fault
   */
  static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
    CommandLine commandLine =
        new CommandLine(new Main())
            .addSubcommand(new ServeCommand())
            .addSubcommand(new ValidateCommand())
            .addSubcommand(new BuildCommand())
            .addSubcommand(new DiffCommand())
            .addSubcommand(new QueryCommand())
            .addSubcommand(new SearchCommand())
            .addSubcommand(new VerifySourcesCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler(new FailureReport());
    return commandLine.execute(arguments.toArray(String[]::new));
  }
}
