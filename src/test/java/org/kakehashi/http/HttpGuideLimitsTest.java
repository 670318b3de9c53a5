package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.support.RunningServer.query;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.query.QueryGuard;
import org.kakehashi.support.Guide;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** The limits in docs/http.md are those that requests meet. */
class HttpGuideLimitsTest {
  private static final String SPARQL = "application/sparql-query";
  private static final int BODY = 4 * QueryGuard.MAX_LENGTH;
  private static final int ADDRESS = 16 * 1024;

  private static final RunningServer SERVER =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static String detail(HttpResponse<String> problem) {
    return JSON.parse(problem.body()).get("detail").getAsString().value();
  }

  private static String code(HttpResponse<String> problem) {
    return JSON.parse(problem.body()).get("code").getAsString().value();
  }

  @Test
  void every_limit_is_the_one_that_counts() {
    Map<String, List<String>> told = new HashMap<>();
    for (List<String> row : Guide.read(Path.of("docs/http.md")).table("Limits")) {
      Pattern.compile("\\[([\\w-]+)]")
          .matcher(row.get(2))
          .results()
          .forEach(
              code -> told.merge(code.group(1), numbers(row.get(1)), HttpGuideLimitsTest::joined));
    }
    Map<String, List<String>> real = evaluation();
    refusals().forEach(problem -> real.put(code(problem), limits(problem)));
    sizes(real);
    real.put("bad-argument", joined(most("/api/timeline"), most("/search")));
    assertThat(told).isEqualTo(real);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Map<String, List<String>> evaluation() {
    Limits limits = Limits.DEFAULT;
    Map<String, List<String>> real = new HashMap<>();
    real.put("query-timeout", List.of(String.valueOf(limits.timeout().toSeconds())));
    real.put("busy", List.of(String.valueOf(limits.running())));
    real.put("answer-too-large", List.of(String.valueOf(limits.answerBytes())));
    real.put("answer-too-long", List.of(String.valueOf(limits.answerRows())));
    return real;
  }

  /** Requests past limits that the refusal tells. */
  private static Stream<HttpResponse<String>> refusals() {
    return Stream.of(
        SERVER.post("/sparql", SPARQL, "ASK {}" + " ".repeat(QueryGuard.MAX_LENGTH)),
        SERVER.get(query("ASK { FILTER" + "(".repeat(99) + "1" + ")".repeat(99) + "}")),
        SERVER.get(query("SELECT * { BIND(" + "9999999999*".repeat(200) + "1 AS ?x) }")),
        SERVER.get("/search?q=" + "x".repeat(2_000)));
  }

  /** Where something is too long, its own length comes first. */
  private static List<String> limits(HttpResponse<String> problem) {
    List<String> numbers = numbers(detail(problem));
    return code(problem).endsWith("-too-long") ? numbers.subList(1, 2) : numbers;
  }

  /** Limits that a refusal does not tell: below them a request passes, above it does not. */
  private static void sizes(Map<String, List<String>> real) {
    HttpResponse<String> fits = SERVER.post("/sparql", SPARQL, " ".repeat(BODY));
    assertThat(code(fits)).isEqualTo("query-missing");
    HttpResponse<String> over = SERVER.post("/sparql", SPARQL, " ".repeat(BODY + 1));
    real.put(code(over), List.of(String.valueOf(BODY)));
    String ask = query("ASK {}");
    assertThat(SERVER.get(ask + "+".repeat(ADDRESS - 1_000)).statusCode()).isEqualTo(200);
    for (int more : List.of(-100, 100)) {
      HttpResponse<String> problem = SERVER.get(ask + "+".repeat(ADDRESS + more));
      real.put(code(problem), List.of(String.valueOf(ADDRESS)));
    }
  }

  /** The largest limit and offset that an address takes. */
  private static List<String> most(String path) {
    return Stream.of("limit", "offset")
        .map(name -> detail(SERVER.get(path + "?" + name + "=-1")))
        .map(told -> numbers(told.replaceFirst(".*–", "")).getFirst())
        .toList();
  }

  private static List<String> numbers(String text) {
    return Arrays.stream(text.replace(",", "").split("\\D+", -1))
        .filter(number -> !number.isEmpty())
        .toList();
  }
}
