package org.kakehashi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command could not be carried out. */
final class FailureReport implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    switch (failure) {
      case CommandFailure expected -> command.getErr().println(expected.getMessage());
      case UncheckedIOException io -> command.getErr().println(describe(io));
      case IOException io -> command.getErr().println(describe(io));
      default -> throw failure;
    }
    return CommandLine.ExitCode.USAGE;
  }

  /** File system exceptions carry little more than a path, so the kind is named as well. */
  private static String describe(Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause.getClass().getSimpleName().replace("Exception", "") + ": " + cause.getMessage();
  }
}
