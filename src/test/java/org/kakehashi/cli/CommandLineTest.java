package org.kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.support.ProjectCopy;

class CommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @Test
  void the_project_is_accepted() {
    assertThat(run("validate", "--lang", "en")).isZero();
    assertThat(out.toString()).contains("accepted: 0 violations, 0 warnings");
  }

  @Test
  void a_rejected_project_prints_file_line_severity_message_and_mend(@TempDir Path folder)
      throws IOException {
    ProjectCopy copy = ProjectCopy.ofTheProject(folder);
    copy.replaceAfter(
        "statement:S1-004 ", "data/statements/S1.ttl", "kk:status kk:Willing", "kk:status kk:Wish");
    assertThat(run("validate", "--lang", "en", "--project", folder.toString())).isEqualTo(1);
    assertThat(out.toString())
        .containsPattern("(?m)^data/statements/S1\\.ttl:\\d+  violation  \\S.*  \\S.*  \\[.+]$")
        .contains("rejected: ");
  }

  @Test
  void findings_are_given_in_japanese_too(@TempDir Path folder) throws IOException {
    ProjectCopy copy = ProjectCopy.ofTheProject(folder);
    copy.replaceAfter(
        "statement:S1-004 ", "data/statements/S1.ttl", "kk:status kk:Willing", "kk:status kk:Wish");
    run("validate", "--lang", "ja", "--project", folder.toString());
    assertThat(out.toString()).containsPattern("[ぁ-ん]");
  }

  @Test
  void a_syntax_error_is_told_with_its_line_and_nothing_is_built(
      @TempDir Path folder, @TempDir Path release) throws IOException {
    ProjectCopy copy = ProjectCopy.ofTheProject(folder);
    copy.replace("data/conflicts.ttl", " ;", " ; ;; ]");
    int code =
        run("build", "--lang", "en", "--project", folder.toString(), "--out", release.toString());
    assertThat(code).isEqualTo(1);
    assertThat(err.toString())
        .containsPattern("data/conflicts\\.ttl:\\d+  violation")
        .contains("nothing was built")
        .doesNotContain("\tat ");
    try (Stream<Path> files = Files.list(release)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void a_folder_that_is_no_project_is_named(@TempDir Path folder) {
    assertThat(run("validate", "--lang", "en", "--project", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("no folder ontology/").contains("--project");
  }

  @Test
  void two_builds_write_the_same_bytes(@TempDir Path one, @TempDir Path two) throws IOException {
    assertThat(run("build", "--quiet", "--out", one.toString())).isZero();
    assertThat(run("build", "--quiet", "--out", two.toString())).isZero();
    try (Stream<Path> files = Files.list(one)) {
      assertThat(files)
          .singleElement()
          .satisfies(file ->
              assertThat(two.resolve(file.getFileName()))
                  .hasSameBinaryContentAs(file)
                  .isNotEmptyFile());
    }
  }

  @Test
  void a_stored_query_is_answered_without_a_server() {
    assertThat(run("query", "q02-japan-nsatu", "--format", "csv", "--quiet")).isZero();
    assertThat(out.toString()).contains("S1-004").contains("S4-024");
  }

  @Test
  void a_query_file_is_answered_as_json(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("ask.rq"), "SELECT ?x { VALUES ?x { \"協力\" } }");
    assertThat(run("query", file.toString(), "--format", "json", "--quiet")).isZero();
    assertThat(out.toString()).contains("\"協力\"");
  }

  @Test
  void a_query_that_does_not_parse_is_told_with_its_place(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.rq"), "SELECT * { ?s 日本:条約 ?o }");
    assertThat(run("query", file.toString(), "--quiet")).isEqualTo(2);
    assertThat(err.toString()).contains("line 1").doesNotContain("\tat ");
  }

  @Test
  void a_query_for_a_file_of_this_machine_is_refused(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("leak.rq"), "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }");
    assertThat(run("query", file.toString(), "--quiet")).isEqualTo(2);
    assertThat(err.toString()).contains("file:///etc/hostname");
  }

  @Test
  void a_name_that_is_no_query_gets_similar_ones() {
    assertThat(run("query", "q02", "--quiet")).isEqualTo(2);
    assertThat(err.toString()).contains("q02-japan-nsatu");
  }

  @Test
  void an_unknown_option_shows_how_to_use_the_command() {
    assertThat(run("validate", "--nonsense")).isEqualTo(2);
    assertThat(err.toString()).contains("--nonsense").contains("Usage: kakehashi validate");
  }

  @Test
  void missing_texts_fail_the_verification(@TempDir Path empty) {
    assertThat(run("verify-sources", empty.toString(), "--lang", "en", "--quiet")).isEqualTo(1);
    assertThat(out.toString()).contains("no file with the SHA-256");
  }
}
