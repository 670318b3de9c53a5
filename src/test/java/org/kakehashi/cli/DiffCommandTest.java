package org.kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.RevisedOtter;

class DiffCommandTest {
  private static final List<String> DETAILS =
      List.of(
          "--released=2031-05-02T08:00:00Z",
          "--note-en=A claim was a \"misreading\".",
          "--note-ja=読み違いによる主張を取り下げた。");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int diff(Path project, String... arguments) {
    List<String> all = new ArrayList<>(List.of("diff", "--quiet", "--lang", "en"));
    all.addAll(List.of("--project", project.toString()));
    all.addAll(List.of(arguments));
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private int record(RevisedOtter otter, Path file) {
    List<String> all = new ArrayList<>(List.of(otter.before().toString(), "--record=" + file));
    all.addAll(DETAILS);
    return diff(otter.project(), all.toArray(String[]::new));
  }

  @Test
  void each_thing_that_differs_is_told_with_its_properties() throws IOException {
    RevisedOtter otter = RevisedOtter.in(folder);
    assertThat(diff(otter.project(), otter.before().toString())).isZero();
    assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
        .startsWith("from release " + RevisedOtter.earlierId() + " to " + id(otter))
        .contains(
            "statements 0 added, 1 changed, 1 withdrawn",
            "entities 1 added, 1 changed, 0 withdrawn",
            " id:reed-brook",
            " statement:T2-001 kk:evidence",
            " id:varda skos:altLabel",
            " statement:T2-002")
        .noneMatch(line -> line.contains("T2-003"));
  }

  private static String id(RevisedOtter otter) {
    return otter.snapshot().releaseId();
  }

  @Test
  void the_same_files_do_not_differ_whatever_their_blank_nodes_are_called() throws IOException {
    RevisedOtter otter = RevisedOtter.in(folder);
    Path file = only(otter.before());
    Files.writeString(file, Files.readString(file).replace("_:B", "_:Another"));
    assertThat(diff(OtterAccord.FOLDER, file.toString())).isZero();
    assertThat(out.toString()).contains("nothing that is written in files differs");
  }

  @Test
  void a_record_is_accepted_and_describes_no_change_of_its_own() throws IOException {
    RevisedOtter otter = RevisedOtter.in(folder);
    assertThat(record(otter, otter.record())).as(err.toString()).isZero();
    String told = out.toString().replaceFirst(".*\n", "");
    assertThat(Files.readString(otter.record()))
        .contains("release:" + RevisedOtter.earlierId() + " a kk:Release", "\\\"misreading\\\"")
        .contains("kk:withdrawnSince statement:T2-002", "\"2031-05-02T08:00:00Z\"^^xsd:dateTime");
    assertThat(diff(otter.project(), otter.before().toString())).isZero();
    assertThat(out.toString().replaceFirst(".*\n", "")).isEqualTo(told);
    assertThat(err.toString()).doesNotContain("release-out-of-step");
  }

  @Test
  void a_record_that_is_there_is_not_overwritten() throws IOException {
    RevisedOtter otter = RevisedOtter.in(folder);
    Path file = Files.writeString(folder.resolve("mine.ttl"), "mine");
    assertThat(record(otter, file)).isEqualTo(2);
    assertThat(err.toString()).contains("mine.ttl exists");
    assertThat(file).hasContent("mine");
  }

  @Test
  void a_record_needs_a_time_and_a_note_in_both_languages() throws IOException {
    RevisedOtter otter = RevisedOtter.in(folder);
    String before = otter.before().toString();
    assertThat(diff(otter.project(), before, "--record=" + otter.record())).isEqualTo(2);
    assertThat(err.toString()).contains("--released", "--note-en", "--note-ja");
    assertThat(
            diff(
                otter.project(),
                before,
                "--record=" + otter.record(),
                "--released=yesterday",
                "--note-en=x",
                "--note-ja=字"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("UTC", "'yesterday'");
    assertThat(otter.record()).doesNotExist();
  }

  @Test
  void what_is_no_release_is_refused_with_the_reason() throws IOException {
    String missing = folder.resolve("nowhere").toString();
    assertThat(diff(OtterAccord.FOLDER, missing)).isEqualTo(2);
    assertThat(err.toString()).contains("no file or folder", "nowhere");

    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(diff(OtterAccord.FOLDER, empty.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("no N-Quads file");

    Path broken = Files.writeString(folder.resolve("broken.nq"), "<urn:a> <urn:b> <urn:c> .\n<x y");
    assertThat(diff(OtterAccord.FOLDER, broken.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("broken.nq:2").doesNotContain("\tat ");

    Path unnamed = Files.writeString(folder.resolve("unnamed.nq"), "<urn:a> <urn:b> <urn:c> .\n");
    assertThat(diff(OtterAccord.FOLDER, unnamed.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("no release id");
  }

  @Test
  void releases_of_other_projects_and_several_at_once_are_refused() throws IOException {
    RevisedOtter otter = RevisedOtter.in(folder);
    Path file = only(otter.before());
    Path other = folder.resolve("other.nq");
    Files.writeString(
        other,
        Files.readString(file).replace("https://example.org/otter/", "https://example.org/x/"));
    assertThat(diff(OtterAccord.FOLDER, other.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("another project", "https://example.org/x/");

    Path second = folder.resolve("second.nq");
    Files.writeString(
        second, Files.readString(file).replace(RevisedOtter.earlierId(), "0".repeat(16)));
    assertThat(diff(OtterAccord.FOLDER, file.toString(), second.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("several releases", RevisedOtter.earlierId());
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }
}
