package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.Example;
import org.kakehashi.support.Interpreter;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** The programs that the query page gives ask the query that was asked, run for real. */
class QueryProgramsTest {
  /** With all that some language takes for the end of a text, or for something to put in. */
  private static final String TEXT =
      "日本 𠮷 'one' \\\"two\\\" \\\"\\\"\\\" )-\\\" `x` ${y} $z \\\\u0041 {endpoint} {query} %41 + & \\\\";

  private static final String VALUE =
      "日本 𠮷 'one' \"two\" \"\"\" )-\" `x` ${y} $z \\u0041 {endpoint} {query} %41 + & \\";

  private static final RunningServer SERVER =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static String program(Interpreter language, String query) {
    String page = SERVER.get(RunningServer.query(query), "Accept", "text/html").body();
    Matcher code =
        Pattern.compile(
                "<pre id=\"code-" + KEYS.get(language) + "\"[^>]*><code>(.*?)</code>",
                Pattern.DOTALL)
            .matcher(page);
    assertThat(code.find()).as(language.name()).isTrue();
    return code.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static final Map<Interpreter, String> KEYS =
      Map.of(
          Interpreter.BASH, "curl",
          Interpreter.PYTHON, "python",
          Interpreter.R, "r",
          Interpreter.JAVASCRIPT, "javascript",
          Interpreter.JAVA, "java");

  @ParameterizedTest
  @EnumSource(Interpreter.class)
  void rows_are_those_of_the_query_with_every_character(
      Interpreter language, @TempDir Path folder) {
    assumeTrue(language.isThere(), "not run: there is no " + language.needs());
    String query =
        "# \"\"\" ''' )-\" \nSELECT (SHA1(\""
            + TEXT
            + "\") AS ?digest)\n (STRLEN('''a \n  b''') AS ?length) { }";
    String digest = DigestUtils.sha1Hex(VALUE);
    String code = program(language, query);
    assertThat(code).contains(SERVER.uri() + "sparql");
    new Example("rows", language, code, "…\n…" + digest + "…\n…\n").check(folder);
    new Example("rows", language, code, "…\n…6…\n…\n").check(folder);
  }

  @ParameterizedTest
  @EnumSource(Interpreter.class)
  void triples_are_those_of_the_query(Interpreter language, @TempDir Path folder) {
    assumeTrue(language.isThere(), "not run: there is no " + language.needs());
    String code = program(language, "CONSTRUCT { id:japan skos:note \"日本\" } {}");
    new Example("triples", language, code, "…\n…\"日本\"…\n…\n").check(folder);
  }
}
