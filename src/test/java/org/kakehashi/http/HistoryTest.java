package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.corpus.LangText;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.history.EarlierRelease;
import org.kakehashi.history.ReleaseRecord;
import org.kakehashi.history.Revision;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RevisedOtter;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.vocab.Kk;

/** The history of records, by release. */
class HistoryTest {
  private static final String OLDEST = "0a96099941d9c042";
  private static final String SECOND = "9d8afe6319c31b05";
  private static final String PRESENT = TheProject.snapshot().releaseId();
  private static final String SPACE = "https://w3id.org/kakehashi/";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** The section on the history, without markup. */
  private static String history(String page) {
    return page.substring(page.indexOf("id=\"history\""))
        .replaceFirst("(?s)</section>.*", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }

  @Test
  void a_claim_tells_in_which_releases_its_record_changed_and_how() {
    String page = page("/doc/statement/S1-004?lang=en");
    assertThat(page)
        .contains("/release/" + OLDEST + "?lang=en", "/release/" + SECOND, "/history?lang=en");
    assertThat(history(page))
        .containsSubsequence(
            OLDEST,
            "of releases before that nothing is recorded",
            SECOND,
            "changed: stated on",
            "30 November 2026",
            PRESENT,
            "changed: valid time");
    assertThat(history(page("/doc/statement/S1-004?lang=ja")))
        .containsSubsequence(OLDEST, SECOND, "変更: 発言日", PRESENT, "変更: 対象期間");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/doc/statement/S1-039", "/doc/conflict/C03", "/doc/source/S1"})
  void what_no_release_changed_says_so(String path) {
    assertThat(history(page(path + "?lang=en")))
        .contains(OLDEST, "Not changed since.")
        .doesNotContain("changed:", SECOND, PRESENT);
    assertThat(history(page(path + "?lang=ja"))).contains("以後の変更はない。");
  }

  @Test
  void a_thing_tells_of_changed_records_of_claims_about_it() {
    assertThat(history(page("/doc/id/nsatu?lang=en")))
        .contains("Claims about it whose record changed", "S1-004", "S4-024");
    assertThat(history(page("/doc/source/S3?lang=en"))).contains(OLDEST);
    assertThat(history(page("/doc/conflict/C21?lang=en"))).contains("changed:", "resolution");
  }

  @Test
  void the_history_is_that_of_the_record_through_whatever_lens() {
    String whole = history(page("/doc/statement/S1-004?lang=en"));
    String then = history(page("/doc/statement/S1-004?lang=en&knownAt=2025-05&without=S3"));
    assertThat(then).isEqualTo(whole);
  }

  @Test
  void an_earlier_release_answers_with_what_the_next_one_changed() {
    HttpResponse<String> thing = server.get("/release/" + SECOND);
    assertThat(thing.statusCode()).isEqualTo(303);
    assertThat(thing.headers().firstValue("Location")).contains("/doc/release/" + SECOND);
    assertThat(page("/doc/release/" + SECOND + "?lang=en"))
        .contains("This is an earlier release", "/release/" + PRESENT, "/release/" + OLDEST)
        .containsPattern("Statements: \\d+ changed")
        .contains("/statement/S1-004?lang=en", "22 November 2026");
    assertThat(page("/doc/release/" + SECOND + "?lang=ja"))
        .contains("以前のリリース")
        .containsPattern("言明:変更\\d+件");
    assertThat(page("/doc/release/" + PRESENT + "?lang=en"))
        .contains("This is the release that is served here", "What it changed")
        .contains("/release/" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "jsonld", "rdf", "trig", "nq", "html"})
  void an_earlier_release_is_there_in_each_format(String extension) {
    HttpResponse<String> answer = server.get("/doc/release/" + OLDEST + "." + extension);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("S3-025a", OLDEST);
  }

  @Test
  void a_document_says_which_releases_changed_the_record_of_its_topic_and_no_more() {
    Graph graph = graph("/doc/statement/S3-025a.nt");
    Node release = NodeFactory.createURI(SPACE + "release/" + OLDEST);
    assertThat(graph.stream(release, Kk.CHANGE_SINCE, Node.ANY)).hasSize(5);
    assertThat(graph.stream(Node.ANY, Kk.CHANGED_THING, Node.ANY))
        .allMatch(triple -> triple.getObject().getURI().endsWith("S3-025a"));
    assertThat(graph.stream(Node.ANY, Kk.CHANGED_PROPERTY, Node.ANY))
        .extracting(triple -> triple.getObject().getLocalName())
        .contains("predicate", "label");
  }

  @Test
  void all_releases_are_listed_newest_first_and_every_page_leads_there() {
    String list = page("/history?lang=en");
    assertThat(list).containsSubsequence("30 November 2026", PRESENT, SECOND, OLDEST);
    assertThat(list).contains("Statements: 8 changed", "Terms of the vocabulary: 1 added");
    assertThat(page("/history?lang=ja")).contains("すべてのリリース", "言明:変更8件");
    assertThat(page("/?lang=en")).contains("href=\"/history?lang=en\"");
    assertThat(server.get("/history").headers().firstValue("Location"))
        .contains("/doc/graph/releases");
    assertThat(server.get("/history?knownAt=2025").statusCode()).isEqualTo(400);
  }

  @Test
  void a_release_that_nobody_recorded_is_not_found() {
    HttpResponse<String> answer = server.get("/release/0123456789abcdef");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/release/" + OLDEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { ?release a kk:Release ; ?p ?o FILTER (?p = kk:participatesIn) }",
        "ASK { GRAPH graph:direct { ?release ?p ?o } ?release a kk:Release }",
        "ASK { GRAPH graph:inferred { ?s ?p ?o } ?s a kk:Release }"
      })
  void no_fact_comes_from_a_record_of_releases(String ask) {
    String select = ask.replace("ASK", "SELECT * WHERE");
    assertThat(TheProject.rows(select)).isEmpty();
  }

  @Test
  void a_project_without_records_has_no_history(@TempDir Path folder) throws IOException {
    try (RunningServer otter =
        RunningServer.start(RevisedOtter.in(folder).snapshot(), Limits.DEFAULT)) {
      assertThat(otter.get("/doc/statement/T2-001.html?lang=en").body())
          .contains("Varda signed", "/history")
          .doesNotContain("id=\"history\"");
      assertThat(otter.get("/history?lang=en", "Accept", "text/html").body())
          .contains("No earlier release is recorded");
      assertThat(otter.get("/history?lang=en", "Accept", "text/turtle").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void what_came_and_what_went_is_told_where_it_is_looked_for(@TempDir Path folder)
      throws IOException {
    RevisedOtter revised = RevisedOtter.in(folder);
    record(revised);
    try (RunningServer otter = RunningServer.start(revised.snapshot(), Limits.DEFAULT)) {
      HttpResponse<String> gone = otter.get("/statement/T2-002", "Accept-Language", "en");
      assertThat(gone.statusCode()).isEqualTo(410);
      assertThat(gone.body()).contains(RevisedOtter.earlierId(), "A claim was a misreading.");
      assertThat(otter.get("/doc/statement/T2-002", "Accept-Language", "ja").body())
          .contains("読み違い");
      assertThat(history(otter.get("/doc/id/reed-brook.html?lang=en").body()))
          .contains("is the first that has it", "Not changed since.")
          .doesNotContain(RevisedOtter.earlierId());
      assertThat(otter.get("/doc/release/" + RevisedOtter.earlierId() + ".html?lang=en").body())
          .contains("Statements: 1 withdrawn", "T2-002", "Things: 1 added", "Reed Brook");
    }
  }

  private static void record(RevisedOtter revised) throws IOException {
    Snapshot now = revised.snapshot();
    EarlierRelease before = EarlierRelease.read(List.of(revised.before()), now.description());
    ReleaseRecord record =
        new ReleaseRecord(
            Revision.between(before, now),
            Instant.parse("2031-05-02T08:00:00Z"),
            new LangText("A claim was a misreading.", "読み違いによる主張を取り下げた。"));
    Files.createDirectories(revised.record().getParent());
    Files.writeString(revised.record(), record.turtle(now));
  }

  private static Graph graph(String path) {
    return RDFParser.create()
        .source(new StringReader(server.get(path).body()))
        .lang(Lang.NTRIPLES)
        .toGraph();
  }
}
