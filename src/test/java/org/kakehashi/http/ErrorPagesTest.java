package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.problem.ProblemCode;
import org.kakehashi.support.RunningServer;
import org.kakehashi.text.Language;

class ErrorPagesTest {
  private static final Path DOCS = Path.of("docs/errors");

  /** Run the tests with {@code -Dkakehashi.write-docs=true} to make the files anew. */
  private static final boolean WRITE = Boolean.getBoolean("kakehashi.write-docs");

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void docs_have_a_page_for_each_code_made_from_the_same_table() throws IOException {
    if (WRITE) {
      Files.createDirectories(DOCS);
      for (ProblemCode code : ProblemCode.all()) {
        Files.writeString(file(code), markdown(code));
      }
    }
    for (ProblemCode code : ProblemCode.all()) {
      assertThat(file(code)).hasContent(markdown(code));
    }
    try (Stream<Path> files = Files.list(DOCS)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrderElementsOf(
              ProblemCode.all().stream().map(code -> code.code() + ".md").toList());
    }
  }

  private static Path file(ProblemCode code) {
    return DOCS.resolve(code.code() + ".md");
  }

  private static String markdown(ProblemCode code) {
    return "# %s\n\nStatus %d. Made from the property files of `http.problem`; edit those.\n\n%s\n%s"
        .formatted(
            code.code(),
            code.status(),
            section(code, Language.EN, "Why", "What to do"),
            section(code, Language.JA, "理由", "対処"));
  }

  private static String section(ProblemCode code, Language language, String why, String mend) {
    return "## %s\n\n**%s.** %s\n\n**%s.** %s\n"
        .formatted(code.title(language), why, code.why(language), mend, code.mend(language));
  }

  @Test
  void every_code_has_a_page_in_english_and_japanese() {
    String list = server.get("/errors").body();
    for (ProblemCode code : ProblemCode.all()) {
      assertThat(list).contains("href=\"" + code.address() + "?lang=en\"");
      for (Language language : Language.values()) {
        HttpResponse<String> page = server.get(code.address() + "?lang=" + language.tag());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>", code.code(), escaped(code.mend(language)));
      }
    }
  }

  /** What templates do to text. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Test
  void the_type_of_a_problem_leads_to_its_page() {
    for (String path : List.of("/nothing", "/sparql?query=x", "/download/x", "/errors/x")) {
      String body = server.get(path, "Accept", "application/problem+json").body();
      String type = JSON.parse(body).get("type").getAsString().value();
      assertThat(type).startsWith("/errors/");
      assertThat(server.get(type).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void an_unknown_code_is_told_with_near_ones() {
    HttpResponse<String> response = server.get("/errors/query-timeot");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("unknown-error-code", "query-timeout");
  }

  @Test
  void an_unknown_parameter_is_told_with_those_that_there_are() {
    HttpResponse<String> response = server.get("/errors?langue=ja");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("unknown-parameter", "langue", "lang");
  }
}
