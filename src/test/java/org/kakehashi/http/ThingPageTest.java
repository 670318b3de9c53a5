package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.ProjectCopy;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;

class ThingPageTest {
  private static final String NO_FACTS = "<h2>Claims that are not facts</h2>";

  private static RunningServer server;
  private static RunningServer otters;

  @BeforeAll
  static void start() {
    server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
    otters = RunningServer.start(OtterAccord.snapshot(), Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
    otters.close();
  }

  @Test
  void a_thing_shows_its_times_and_its_money_where_there_are_any() {
    String japan = page(server, "id/japan", "en");
    assertThat(japan)
        .contains("<h2 id=\"timeline\">Timeline</h2>", "/id/nato-summit-madrid-2022?lang=en")
        .contains("/api/timeline?involving=japan&amp;status=asserted&amp;lang=en")
        .contains("<h2 id=\"flows\">Streams of money</h2>", "EUR 3,000,000")
        .contains("/api/funding?party=japan&amp;lang=en");
    assertThat(page(server, "id/east-asia", "en"))
        .doesNotContain("id=\"timeline\"", "id=\"flows\"");
  }

  @Test
  void times_and_money_are_those_of_the_lens_and_go_where_statuses_are_chosen() {
    assertThat(page(server, "id/itpp", "en")).contains("id=\"timeline\"");
    assertThat(html("/doc/id/itpp.html?lang=en&without=S3")).doesNotContain("id=\"timeline\"");
    assertThat(html("/doc/id/itpp.html?lang=en&status=asserted")).doesNotContain("id=\"timeline\"");
    assertThat(html("/doc/id/japan.html?lang=en&without=S0"))
        .contains("/api/funding?party=japan&amp;without=S0&amp;lang=en")
        .doesNotContain("EUR 3,000,000");
  }

  private static String html(String path) {
    return server.get(path, "Accept", "text/html").body();
  }

  @Test
  void who_cites_a_claim_cites_who_says_it_how_firmly_and_where() {
    assertThat(page(server, "statement/S1-004", "en"))
        .contains("[claim S1-004: willing; Said by Government of Japan; Source Overt Defense")
        .contains("characters 167–283, characters 92–165]”, in:")
        .contains("[主張S1-004: 意欲; ");
    assertThat(page(server, "statement/S0-021", "en"))
        .contains("[claim S0-021: asserted; deprecated; implausible magnitude;");
  }

  @Test
  void what_a_source_denies_or_only_wishes_does_not_look_like_a_fact() {
    assertThat(page(server, "statement/S2-005", "en"))
        .contains("The source denies the following", "<strong class=\"modality\">not:</strong>")
        .doesNotContain("It is not a fact of this data");
    assertThat(page(server, "statement/S1-004", "en"))
        .contains("<strong class=\"modality\">willing:</strong>");
    assertThat(page(server, "statement/S4-025b", "en")).doesNotContain("modality");
  }

  @Test
  void a_fact_tells_its_support_and_opens_the_claims_behind_it() {
    String fact = fact(page(server, "id/nsatu", "en"), "/source/S4", "/statement/S4-025b");
    assertThat(fact)
        .contains("<summary>single source", "mark-asserted", "North Atlantic Treaty Organization")
        .contains("9 April 2025", "characters ", "/statement/S4-025b?lang=en")
        .doesNotContain("disputed");
    String disputed = fact(page(server, "id/nsatu", "en"), "/statement/S4-025a");
    assertThat(disputed).contains("sources disagree or it is in doubt", "/conflict/");
    String agreed = fact(page(otters, "id/varda", "en"), "/statement/T1-002", "/statement/T2-001");
    assertThat(agreed).contains("2 independent sources");
  }

  @Test
  void documents_of_one_origin_count_as_one_source() {
    assertThat(fact(page(server, "id/japan", "en"), "/statement/S0-045c", "/statement/S4-041a"))
        .contains("2 independent sources (3 documents)");
    assertThat(page(server, "id/japan", "en")).contains("2 documents of one origin");
  }

  @Test
  void a_claim_that_is_no_fact_never_stands_among_the_facts() {
    String page = page(server, "id/japan", "en");
    int apart = page.indexOf(NO_FACTS);
    assertThat(page.substring(0, apart)).contains("<h2>Facts</h2>").doesNotContain("S1-004");
    assertThat(page.substring(apart)).contains("mark-willing", "/statement/S1-004");
    String otter = page(otters, "id/varda", "en");
    assertThat(otter.substring(0, otter.indexOf(NO_FACTS))).doesNotContain("T2-005", "T1-004");
    List<Integer> places =
        List.of("announced", "intended", "willing", "speculated", "opinion").stream()
            .map(status -> page.indexOf("mark-" + status))
            .toList();
    assertThat(places).isSorted().doesNotContain(-1);
  }

  @Test
  void only_the_most_specific_type_and_no_restated_fact_meets_the_reader() {
    String page = page(server, "id/nsatu", "en");
    assertThat(page)
        .contains(">military command</a>")
        .doesNotContain("prov:Agent", "org:Organization", ">actor</a>");
    assertThat(page.indexOf("is part of")).isGreaterThan(page.indexOf("What follows from these"));
  }

  @Test
  void dates_are_words_and_in_japanese_bear_the_era() {
    assertThat(page(server, "id/rutte-ishiba-meeting-2025", "ja")).contains("令和7年4月9日");
    assertThat(page(server, "id/rutte-ishiba-meeting-2025", "en"))
        .contains("9 April 2025")
        .doesNotContain("令和");
  }

  @Test
  void each_page_says_how_to_cite_it_with_release_and_persistent_name() {
    for (String thing : List.of("id/nsatu", "statement/S1-004", "source/S1")) {
      String cite = after(page(server, thing, "en"), "id=\"cite\"");
      String iri = "https://w3id.org/kakehashi/" + thing;
      String release = TheProject.snapshot().releaseId();
      assertThat(cite)
          .contains("Release " + release + ". " + iri, "リリース" + release + "、" + iri)
          .contains("version = {" + release + "}", "url = {" + iri + "}")
          .contains("ET  - " + release, "UR  - " + iri)
          .containsPattern("\"version\" *: *\"" + release)
          .contains(iri + "\"");
    }
    assertThat(after(page(server, "id/nsatu", "en&asOf=2015"), "id=\"cite\""))
        .contains("id/nsatu?asOf=2015");
  }

  @Test
  void the_neighbours_are_drawn_where_there_are_some() {
    assertThat(page(server, "id/nsatu", "ja")).contains("<svg viewBox=\"0 0 960 ", "<desc");
    assertThat(page(server, "id/kind-command", "en")).doesNotContain("<desc");
  }

  @Test
  void a_claim_has_a_page_that_tells_who_said_it_and_where() {
    assertThat(page(server, "statement/S1-004", "en"))
        .contains("mark-willing", "/id/japan?lang=en", "/id/government-of-japan?lang=en")
        .contains("8 or 9 April 2025", "763ace16e9647a60bba53a458f99b9c6")
        .contains("/conflict/C09", "Readiness, not participation.");
    assertThat(page(server, "statement/S4-025b", "en"))
        .contains("<h2>What it supports</h2>", "nothing speaks against it");
    assertThat(page(server, "statement/S4-025a", "en"))
        .contains("a doubt or disagreement about it is told below")
        .doesNotContain("nothing speaks against it");
  }

  @Test
  void a_claim_tells_where_its_words_can_be_read_and_how_to_check_them() {
    assertThat(page(server, "statement/S1-004", "en"))
        .contains("To be read at", "href=\"https://overtdefense.com/2025/04/15/")
        .contains("kakehashi verify-sources DIR");
    assertThat(page(server, "statement/S1-004", "ja")).contains("原文の所在", "検証方法");
    assertThat(page(server, "statement/K-010", "en")).doesNotContain("verify-sources");
  }

  @Test
  void hostile_names_come_out_harmless(@TempDir Path folder) throws IOException {
    ProjectCopy project = ProjectCopy.of(OtterAccord.FOLDER, folder);
    String hostile = "Lumen <script>alert(1)</script> \\\" onload='x' & }";
    project.replace("data/entities/actors.ttl", "\"Lumen\"@en", '"' + hostile + "\"@en");
    if (!(Validator.validate(Corpus.read(folder), step -> {}) instanceof Accepted accepted)) {
      throw new AssertionError("the copy is rejected");
    }
    Snapshot snapshot = Snapshot.build(accepted, step -> {});
    try (RunningServer hostileServer = RunningServer.start(snapshot, Limits.DEFAULT)) {
      for (String thing : List.of("id/lumen", "id/otter-accord", "statement/T1-001")) {
        String page = page(hostileServer, thing, "en");
        assertThat(page).contains("Lumen &lt;script&gt;").doesNotContain("<script>alert");
      }
    }
  }

  /** The list item of the one fact of a page that rests on all of these. */
  private static String fact(String page, String... links) {
    String facts =
        page.substring(0, page.contains(NO_FACTS) ? page.indexOf(NO_FACTS) : page.length());
    for (String item : facts.split("<li class=\"fact\">", -1)) {
      if (List.of(links).stream().allMatch(item::contains)) {
        return item;
      }
    }
    throw new AssertionError("no fact rests on " + List.of(links));
  }

  private static String after(String page, String mark) {
    return page.substring(page.indexOf(mark));
  }

  private static String page(RunningServer from, String thing, String language) {
    HttpResponse<String> answer = from.get("/doc/" + thing + ".html?lang=" + language);
    assertThat(answer.statusCode()).as(thing).isEqualTo(200);
    return answer.body();
  }
}
