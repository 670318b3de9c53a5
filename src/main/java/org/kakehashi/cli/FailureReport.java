package org.kakehashi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.query.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command could not be carried out. */
final class FailureReport implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    switch (failure) {
      case CommandFailure expected -> command.getErr().println(expected.getMessage());
      case UncheckedIOException io -> command.getErr().println(describe(io));
      case IOException io -> command.getErr().println(describe(io));
      case QueryException query ->
          command.getErr().println("the query cannot be run: " + query.getMessage());
      default -> {
        return internal(failure, command);
      }
    }
    return CommandLine.ExitCode.USAGE;
  }

  /** Never a stack trace unasked: it helps whoever mends the program, not who uses it. */
  private static int internal(Exception failure, CommandLine command) {
    command.getErr().println("internal error: " + describe(failure));
    command
        .getErr()
        .println(
            "Please report it, with the command, after KAKEHASHI_JAVA_OPTS=-Dkakehashi.debug=true.");
    if (Boolean.getBoolean("kakehashi.debug")) {
      failure.printStackTrace(command.getErr());
    }
    return Main.INTERNAL_ERROR;
  }

  /** File system exceptions carry little more than a path, so the kind is named as well. */
  private static String describe(Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause.getClass().getSimpleName().replace("Exception", "") + ": " + cause.getMessage();
  }
}
