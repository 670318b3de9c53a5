package org.kakehashi.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where our server answers otherwise than a stock Fuseki, and is meant to. */
final class Differences {
  private static final Path FILE = Path.of("src/test/resources/conformance/differences.tsv");

  private Differences() {}

  /**
   * One of them.
   *
   * @param code of the problem that our server answers with
   */
  record Difference(String id, String code, String reason) {
    private static Difference of(String line) {
      String[] cells = line.split("\t", -1);
      return new Difference(cells[0], cells[1], cells[2]);
    }

    boolean explains(Outcome outcome) {
      String code = "\"code\" : \"" + this.code + "\"";
      return outcome.isWorse() && outcome.ours().filter(fault -> fault.contains(code)).isPresent();
    }
  }

  /** By the case that they are about; a case has one at most. */
  static Map<String, Difference> byCase() {
    return all().stream().collect(Collectors.toMap(Difference::id, Function.identity()));
  }

  static List<Difference> all() {
    try {
      return Files.readAllLines(FILE).stream().skip(1).map(Difference::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
