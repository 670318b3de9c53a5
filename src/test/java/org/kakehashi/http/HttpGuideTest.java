package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.Example;
import org.kakehashi.support.Guide;
import org.kakehashi.support.Interpreter;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** The examples of docs/http.md print what it shows, asked of a real server. */
class HttpGuideTest {
  private static final Guide GUIDE = Guide.read(Path.of("docs/http.md"));
  private static final String SHOWN = "http://localhost:" + ServerSettings.DEFAULT_PORT;

  /** With {@code -Dkakehashi.examples=required} a language that is not there is a failure. */
  private static final boolean REQUIRED =
      "required".equals(System.getProperty("kakehashi.examples"));

  private static final Map<Interpreter, Boolean> THERE = new EnumMap<>(Interpreter.class);
  private static final RunningServer SERVER =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  static List<Example> examples() {
    return GUIDE.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_example_prints_what_is_shown_below_it(Example example, @TempDir Path folder) {
    Interpreter interpreter = example.interpreter();
    boolean there = THERE.computeIfAbsent(interpreter, Interpreter::isThere);
    String missing = "not run: there is no " + interpreter.needs();
    if (REQUIRED) {
      assertThat(there).as(missing).isTrue();
    }
    assumeTrue(there, missing);
    example.at(SHOWN, SERVER.uri().toString().replaceFirst("/$", "")).check(folder);
  }

  @Test
  void every_language_has_examples_and_all_ask_the_server() {
    assertThat(examples())
        .allSatisfy(example -> assertThat(example.code()).contains(SHOWN))
        .extracting(Example::interpreter)
        .contains(Interpreter.values());
  }
}
