package org.kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.query.QueryRefused;

class TextsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/kakehashi");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query/refusals",
        "query/arguments",
        "http/problem/problems",
        "http/problem/explanations",
        "http/page/pages",
        "http/about/about",
        "http/editor/editor",
        "search/kinds"
      })
  void both_languages_say_the_same_things(String name) throws IOException {
    Properties english = read(name + ".properties");
    Properties japanese = read(name + "_ja.properties");
    assertThat(japanese.keySet()).isEqualTo(english.keySet());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(japanese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @Test
  void every_problem_has_words() throws IOException {
    Properties problems = read("http/problem/problems.properties");
    Properties refusals = read("query/refusals.properties");
    assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::code))
        .allMatch(code -> problems.containsKey(code + ".title"))
        .allMatch(code -> problems.containsKey(code + ".detail"));
    assertThat(Arrays.stream(QueryRefused.Reason.values()).map(QueryRefused.Reason::code))
        .allMatch(code -> problems.containsKey(code + ".title"))
        .allMatch(refusals::containsKey);
  }

  private static Stream<String> sorted(String text) {
    return PLACE.matcher(text).results().map(found -> found.group()).sorted();
  }

  private static String places(String text) {
    return String.join(" ", sorted(text).toList());
  }

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader text = Files.newBufferedReader(RESOURCES.resolve(name), StandardCharsets.UTF_8)) {
      properties.load(text);
    }
    return properties;
  }
}
