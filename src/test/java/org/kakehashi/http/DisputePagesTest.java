package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.ProjectCopy;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;
import org.kakehashi.vocab.Kk;

/** Pages about conflicts and sources, and the lists of both. */
class DisputePagesTest {
  private static final RunningServer REAL =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
  private static final RunningServer OTTER = RunningServer.start();

  @AfterAll
  static void stop() {
    REAL.close();
    OTTER.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void every_conflict_and_source_of_either_project_has_a_page(String language) {
    assertThat(paths(TheProject.snapshot())).hasSizeGreaterThan(45);
    paths(TheProject.snapshot()).forEach(path -> page(REAL, path, language));
    assertThat(paths(OtterAccord.snapshot())).hasSize(3);
    paths(OtterAccord.snapshot()).forEach(path -> page(OTTER, path, language));
  }

  @Test
  void a_dispute_about_words_bears_no_verdict_of_agreement() {
    assertThat(page(REAL, "/conflict/C09", "en"))
        .contains("All claims name the same value")
        .doesNotContain("Agreement");
    assertThat(page(REAL, "/conflict/C09", "ja")).doesNotContain("一致:");
  }

  @Test
  void claims_with_the_same_value_stand_together_and_sources_with_one_origin_count_once() {
    // Both say that Japan would take part; both draw on the same statement and press appearance.
    String value = valueWith("/conflict/C09", "S1-004");
    assertThat(rows(value)).containsExactly("S1-004", "S4-024");
    assertThat(value)
        .contains("2 sources with an origin in common, counted as 1", "mark-willing")
        .doesNotContain("<span class=\"fact\">");
    assertThat(rows(valueWith("/conflict/C09", "S4-029"))).containsExactly("S1-010", "S4-029");
    assertThat(valueWith("/conflict/C09", "S4-029")).contains("<span class=\"fact\">");
  }

  @Test
  void different_values_are_no_contradiction_unless_they_exclude_one_another() {
    String kinds = page(REAL, "/conflict/C07", "en");
    assertThat(kinds).contains("3 different values").doesNotContain("Contradiction");
    assertThat(
            Stream.of("S1-005a", "S1-005b", "S4-025a").map(row -> valueWith("/conflict/C07", row)))
        .allSatisfy(value -> assertThat(rows(value)).hasSize(1))
        .allSatisfy(value -> assertThat(value).contains("one source"));
    assertThat(page(OTTER, "/conflict/C01", "en"))
        .contains("Contradiction: 2 times without a day in common.");
  }

  @Test
  void independent_sources_agree_and_curators_are_no_source() {
    String agreed = valueWith("/conflict/C26", "S3-016b");
    assertThat(rows(agreed)).containsExactly("S3-016b", "S4-041e");
    assertThat(agreed).contains("2 independent sources<");
    assertThat(valueWith("/conflict/C01", "K-012")).contains("curators’ own, no source");
    // That one reports what the other only imagines is no corroboration.
    assertThat(valueWith("/conflict/C13", "S2-061"))
        .contains("S3-011", "2 independent sources, not equally firm");
  }

  @Test
  void what_stands_is_told_for_each_property() {
    assertThat(page(REAL, "/conflict/C01", "en"))
        .contains("No value is a fact.")
        .doesNotContain("<strong>Fact:</strong>");
    assertThat(page(REAL, "/conflict/C01", "ja")).contains("事実とする値はない。");
    String stands = section(page(OTTER, "/conflict/C01", "en"), "What stands as fact");
    assertThat(stands).contains("12 March 2030", "T1-006").doesNotContain("T2-004");
  }

  @ParameterizedTest
  @CsvSource({"S0", "S1", "S2", "S3", "S4"})
  void claims_stand_in_reading_order_with_all_their_positions(String source) {
    String reading = section(page(REAL, "/source/" + source, "en"), "Its claims in reading order");
    List<Integer> starts = new ArrayList<>();
    for (int part = 1; part <= matches(reading, "&amp;part=\\d+").size() || part == 1; part++) {
      String page = page(REAL, "/source/" + source, "en&part=" + part);
      starts.addAll(
          numbers(section(page, "Its claims in reading order"), "<span class=\"places\">(\\d+)–"));
    }
    assertThat(starts)
        .isSorted()
        .hasSize(
            count("?st prov:hadPrimarySource <https://w3id.org/kakehashi/source/" + source + ">"));
    assertThat(matches(reading, "x=\"([\\d.]+)%\"")).isNotEmpty();
    assertThat(matches(reading, "x=\"([\\d.]+)%\""))
        .extracting(found -> Double.valueOf(found.group(1)))
        .allMatch(percent -> percent >= 0 && percent < 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S0", "S1", "S2", "S3", "S4"})
  void a_source_alone_says_what_no_independent_source_says(String source) {
    String pattern =
        """
        ?st prov:hadPrimarySource <SOURCE> ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;
            kk:status/kk:licensesFact true .
        FILTER NOT EXISTS { ?st kk:rank kk:Deprecated }
        FILTER NOT EXISTS { ?st kk:negated true }
        FILTER NOT EXISTS {
          ?same rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; kk:evidence ?passage ;
                kk:status/kk:licensesFact true ; prov:hadPrimarySource ?other .
          FILTER NOT EXISTS { ?same kk:rank kk:Deprecated }
          FILTER NOT EXISTS { ?same kk:negated true }
          FILTER NOT EXISTS {
            ?other prov:wasDerivedFrom* ?origin . <SOURCE> prov:wasDerivedFrom* ?origin
          }
        }
        """
            .replace("SOURCE", "https://w3id.org/kakehashi/source/" + source);
    assertThat(numbers(page(REAL, "/source/" + source, "en"), "independent source gives: (\\d+)"))
        .containsExactly(count(pattern));
  }

  @Test
  void the_drawing_marks_the_source_and_has_a_list_beside_it() {
    String descent = section(page(REAL, "/source/S1", "en"), "Who copies whom");
    assertThat(matches(descent, "class=\"here\"><title>Overt Defense")).hasSize(1);
    assertThat(matches(descent, "marker-end")).as("two origins each, one each").hasSize(6);
    assertThat(descent).contains("where they say the same, it counts once", "/source/S4");
    assertThat(matches(descent, "<li")).hasSize(7);
  }

  @Test
  void no_page_holds_a_sentence_of_a_source() throws IOException {
    for (String name : List.of("T1", "T2")) {
      String text = Files.readString(OtterAccord.TEXTS.resolve(name + ".txt"));
      String claims =
          Files.readString(OtterAccord.FOLDER.resolve("data/statements/" + name + ".ttl"));
      // Where the curators' words are by chance the document's, a page may hold them.
      List<String> sentences =
          Arrays.stream(text.split("[.。\\n]+", -1))
              .filter(part -> part.length() > 12 && !claims.contains(part.strip()))
              .toList();
      assertThat(sentences).isNotEmpty();
      for (String language : List.of("en", "ja")) {
        assertThat(page(OTTER, "/source/" + name, language)).doesNotContain(sentences);
      }
    }
  }

  @Test
  void stored_queries_that_take_a_source_are_asked_of_this_one() {
    String link =
        "/api/drop-a-source?lang=en&source=https%3A%2F%2Fw3id.org%2Fkakehashi%2Fsource%2FS1";
    assertThat(page(REAL, "/source/S1", "en")).contains(link.replace("&", "&amp;"));
    assertThat(REAL.get(link, "Accept", "text/html").statusCode()).isEqualTo(200);
    assertThat(page(OTTER, "/source/T1", "en")).doesNotContain("/api/");
  }

  @Test
  void claims_about_another_time_are_counted_not_shown() {
    HttpResponse<String> then =
        REAL.get("/doc/conflict/C06.html?lang=en&asOf=2008", "Accept", "text/html");
    assertThat(then.statusCode()).isEqualTo(200);
    assertThat(then.body()).contains("another time").doesNotContain("<code>S3-025a</code>");
    assertThat(page(REAL, "/conflict/C06", "en")).contains("<code>S3-025a</code>");
  }

  @ParameterizedTest
  @CsvSource({"/source, graph/sources, 7", "/conflict, graph/conflicts, 45"})
  void without_a_name_all_are_listed(String path, String graph, int size) {
    for (String language : List.of("en", "ja")) {
      HttpResponse<String> list = REAL.get(path + "?lang=" + language, "Accept", "text/html");
      assertThat(list.statusCode()).isEqualTo(200);
      assertThat(matches(list.body(), "<code>[A-Za-z0-9-]+</code> <a href=\"" + path))
          .hasSize(size);
      assertThat(REAL.get("/?lang=" + language, "Accept", "text/html").body())
          .contains("<a href=\"" + path + "?lang=" + language + "\">");
    }
    HttpResponse<String> data = REAL.get(path, "Accept", "text/turtle");
    assertThat(data.statusCode()).isEqualTo(303);
    assertThat(data.headers().firstValue("Location")).contains("/doc/" + graph);
  }

  @Test
  void hostile_names_come_out_harmless(@TempDir Path folder) throws IOException {
    String hostile = "\"><script>alert(1)</script>";
    String written = "\\\"><script>alert(1)</script>";
    ProjectCopy copy = ProjectCopy.of(OtterAccord.FOLDER, folder);
    copy.replace("data/sources.ttl", "Register of the Accord Office", written);
    copy.replace("data/conflicts.ttl", "March or April", written);
    copy.replace("data/conflicts.ttl", "The register names the day", written);
    copy.replace("data/statements/T1.ttl", "The Weir Meeting was held on 12 March", written);
    Snapshot snapshot =
        switch (Validator.validate(Corpus.read(folder), step -> {})) {
          case Accepted accepted -> Snapshot.build(accepted, step -> {});
          case org.kakehashi.validation.Verdict.Rejected rejected ->
              throw new AssertionError(rejected.findings());
        };
    try (RunningServer server = RunningServer.start(snapshot, Limits.DEFAULT)) {
      for (String path : List.of("/doc/source/T1", "/doc/conflict/C01", "/source", "/conflict")) {
        String body = server.get(path + "?lang=en", "Accept", "text/html").body();
        assertThat(body).contains("&lt;script").doesNotContain(hostile, "<script>alert");
      }
    }
  }

  private static List<String> paths(Snapshot snapshot) {
    String space = snapshot.description().uriSpace();
    return Stream.of(Kk.CONFLICT, Kk.SOURCE_DOCUMENT)
        .flatMap(
            type -> snapshot.dataset().getDefaultGraph().stream(Node.ANY, RDF.Nodes.type, type))
        .map(triple -> "/" + triple.getSubject().getURI().substring(space.length()))
        .toList();
  }

  private static String page(RunningServer server, String path, String language) {
    HttpResponse<String> page =
        server.get("/doc" + path + ".html?lang=" + language, "Accept", "text/html");
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return page.body();
  }

  /** The part of the grid that holds a claim: one value with all that give it. */
  private static String valueWith(String path, String row) {
    return Arrays.stream(page(REAL, path, "en").split("<tbody|</table>", -1))
        .filter(part -> part.contains("<code>" + row + "</code>"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rows(String part) {
    return matches(part, "<code>([^<]+)</code>").stream().map(found -> found.group(1)).toList();
  }

  private static String section(String page, String heading) {
    return Arrays.stream(page.split("<section", -1))
        .filter(part -> part.contains("<h2>" + heading + "</h2>"))
        .findFirst()
        .orElseThrow();
  }

  private static List<MatchResult> matches(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  private static List<Integer> numbers(String text, String pattern) {
    return matches(text, pattern).stream().map(found -> Integer.valueOf(found.group(1))).toList();
  }

  private static int count(String pattern) {
    return TheProject.rows("SELECT DISTINCT ?st { " + pattern + " }").size();
  }
}
