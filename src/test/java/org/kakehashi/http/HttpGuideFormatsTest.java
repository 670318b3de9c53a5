package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.support.RunningServer.query;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.Guide;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** The formats in docs/http.md are those that the server tells who asks for an impossible one. */
class HttpGuideFormatsTest {
  private static final RunningServer SERVER =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static String detail(HttpResponse<String> problem) {
    return JSON.parse(problem.body()).get("detail").getAsString().value();
  }

  @Test
  void every_format_is_listed_with_its_name() {
    Map<String, Map<String, String>> offers = new LinkedHashMap<>();
    offers.put("linked data", offers("/doc/id/nsatu"));
    offers.put("SELECT, ASK", offers(query("ASK {}")));
    offers.put("CONSTRUCT, DESCRIBE", offers(query("DESCRIBE id:nsatu")));
    offers.put("`/api/…`", named("/api/timeline"));
    offers.put("`/search`", named("/search"));
    offers.put("VoID, catalogue", offers("/catalogue"));
    String head = "\n| media type | " + String.join(" | ", offers.keySet()) + " |\n";
    String line = "|---".repeat(offers.size() + 1) + "|\n";
    Guide.read(Path.of("docs/http.md")).holds("formats", head + line + rows(offers) + "\n");
  }

  private static String rows(Map<String, Map<String, String>> offers) {
    return offers.values().stream()
        .flatMap(offer -> offer.keySet().stream())
        .distinct()
        .map(type ->
            offers.values().stream()
                .map(offer -> offer.getOrDefault(type, ""))
                .collect(Collectors.joining(" | ", "| " + type + " | ", " |\n")))
        .collect(Collectors.joining());
  }

  /**
   * Media types and what addresses call them, as the server tells who asks for an impossible one.
   */
  private static Map<String, String> offers(String path) {
    HttpResponse<String> problem = SERVER.get(path, "Accept", "image/png");
    assertThat(problem.statusCode()).isEqualTo(406);
    Map<String, String> offers = new LinkedHashMap<>();
    Pattern.compile("(\\w+/[\\w.+-]+)(?: \\((?:format=)?(\\.?\\w+)\\))?")
        .matcher(detail(problem))
        .results()
        .forEach(offer -> offers.put(offer.group(1), name(offer)));
    return offers;
  }

  private static String name(MatchResult offer) {
    return offer.group(2) == null ? "✓" : "`" + offer.group(2) + "`";
  }

  /** Where the names are told apart from the media types, in the same order. */
  private static Map<String, String> named(String path) {
    List<String> types = List.copyOf(offers(path).keySet());
    String told = detail(SERVER.get(path + "?format=none"));
    List<String> names =
        Pattern.compile("\\b(?:json|csv|tsv|srj|srx|html)\\b")
            .matcher(told)
            .results()
            .map(name -> "`" + name.group() + "`")
            .distinct()
            .toList();
    assertThat(names).as(told).hasSameSizeAs(types);
    Map<String, String> offers = new LinkedHashMap<>();
    types.forEach(type -> offers.put(type, names.get(types.indexOf(type))));
    return offers;
  }
}
