package org.kakehashi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Other programs of this machine. */
final class Program {
  private static final int SECONDS = 60;
  private static final int NOT_FOUND = 127;
  private static final int TOO_LATE = 124;

  /** The server of a test is never behind a proxy; texts are UTF-8 wherever the test runs. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "no_proxy", "127.0.0.1,localhost",
          "NO_PROXY", "127.0.0.1,localhost",
          "LC_ALL", "C.UTF-8");

  private Program() {}

  /** How a program ended; the exit code is that of a shell where it did not run. */
  record Outcome(int exit, String out, String errors) {}

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Outcome run(Path folder, List<String> command) {
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path errors = Files.createTempFile("errors", ".txt");
      try {
        int exit = run(folder, command, out, errors);
        return new Outcome(exit, Files.readString(out), Files.readString(errors));
      } finally {
        Files.delete(out);
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Output goes to files: pipes that nobody reads would stop a talkative program. */
  private static int run(Path folder, List<String> command, Path out, Path errors) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile());
    builder.environment().putAll(SETTINGS);
    try {
      return waitFor(builder.start());
    } catch (IOException notThere) {
      return NOT_FOUND;
    }
  }

  private static int waitFor(Process process) {
    try {
      if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    return TOO_LATE;
  }
}
