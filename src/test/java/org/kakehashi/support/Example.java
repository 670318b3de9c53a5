package org.kakehashi.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program text in a guide, and below it all that it prints.
 *
 * @param place file and line
 * @param answer what it prints; a line {@code …} stands for any lines, and {@code …} within a line
 *     for any characters
 */
public record Example(String place, Interpreter interpreter, String code, String answer) {
  private static final String LEFT_OUT = "…";

  /** The same example for a server elsewhere. */
  public Example at(String shown, String real) {
    return new Example(place, interpreter, code.replace(shown, real), answer.replace(shown, real));
  }

  /** Runs it as it stands, in a folder of its own, and holds what it prints against the answer. */
  public void check(Path folder) {
    Program.Outcome outcome = interpreter.run(folder, code);
    assertThat(outcome.exit()).as(place + ": " + outcome).isZero();
    if (!prints(outcome.out())) {
      assertThat(trimmed(outcome.out())).as(place).isEqualTo(trimmed(answer));
    }
  }

  /** Whether the answer stands for this output; white space at the ends of lines does not count. */
  boolean prints(String out) {
    String pattern =
        trimmed(answer)
            .lines()
            .map(line -> line.equals(LEFT_OUT) ? "(?:.*\n)*" : within(line) + "\n")
            .collect(Collectors.joining());
    return trimmed(out).matches(pattern);
  }

  private static String within(String line) {
    return Arrays.stream(line.split(LEFT_OUT, -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }

  private static String trimmed(String text) {
    return text.lines().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return place + " " + interpreter.language();
  }
}
