package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.ProjectCopy;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;

/** Stored queries as pages for people, on a real server. */
class QueryPageTest {
  private static final RunningServer SERVER =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static String page(RunningServer server, String path) {
    var answer = server.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static String page(String path) {
    return page(SERVER, path);
  }

  private static Stream<QueryFile> queries() {
    return TheProject.snapshot().queries().stream().filter(query -> query.folder().equals("api"));
  }

  static Stream<String> questions() {
    return queries()
        .flatMap(query ->
            query.questions().stream()
                .map(question -> {
                  StringBuilder path = new StringBuilder("/" + query.name() + "?");
                  question
                      .with()
                      .forEach((name, value) ->
                          path.append(name)
                              .append('=')
                              .append(RunningServer.encode(value))
                              .append('&'));
                  return path.toString();
                }));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void each_question_leads_to_an_answer_in_both_languages(String path) {
    assertThat(page(path + "lang=en")).contains("<tbody>").doesNotContain("class=\"empty\"");
    assertThat(page(path + "lang=ja")).contains("<tbody>").doesNotContain("class=\"empty\"");
  }

  @Test
  void the_editor_is_offered_only_where_it_gives_the_same_answer() {
    assertThat(page("/api/timeline?lang=en")).contains("/sparql?lang=en&amp;query=");
    for (String lens : List.of("asOf=2015", "knownAt=2010", "without=S1")) {
      assertThat(page("/api/timeline?lang=en&" + lens)).doesNotContain("&amp;query=");
    }
  }

  @Test
  void a_question_of_the_front_page_is_the_title_of_its_answer() {
    String asked = "/api/participation?actor=japan&undertaking=nsatu&lang=en";
    assertThat(page(asked))
        .contains("<h1>Does Japan take part in NSATU, or is it only willing to?");
    assertThat(page("/api/timeline?from=2025-04&until=2025-04&lang=ja"))
        .contains("<h1>2025年4月に何があったか</h1>");
    assertThat(page("/api/timeline?from=2025-04&lang=ja")).doesNotContain("<h1>2025年4月");
  }

  @Test
  void there_are_questions_for_the_front_page_each_in_its_place() {
    List<Integer> orders =
        queries()
            .flatMap(query -> query.questions().stream())
            .map(one -> one.order())
            .sorted()
            .toList();
    assertThat(orders).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
  }

  @Test
  void pages_of_the_site_stand_in_the_navigation_in_order() {
    assertThat(page("/api/timeline?lang=ja"))
        .containsSubsequence("href=\"/api/timeline?lang=ja\">年表", ">資金<", ">収録範囲<");
  }

  @Test
  void columns_have_words_for_headings_and_one_language() {
    String english = page("/api/lineage?lang=en");
    assertThat(english).contains("<th scope=\"col\">Claim</th>", "<th scope=\"col\">Time</th>");
    assertThat(english).doesNotContain("LabelEn</th>", "<th scope=\"col\">Status</th>");
    assertThat(page("/api/conflicts?lang=ja&limit=20"))
        .contains("<th scope=\"col\">処理</th>", "<th scope=\"col\">主張</th>")
        .doesNotContain("The dollar figure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void no_column_of_any_page_is_called_as_in_the_query(String language) {
    queries()
        .forEach(query -> {
          Matcher heading =
              Pattern.compile("<th scope=\"col\">([^<]*)</th>")
                  .matcher(page("/" + query.name() + "?lang=" + language));
          while (heading.find()) {
            assertThat(heading.group(1))
                .as(query.name())
                .matches(language.equals("en") ? "[A-Z][a-z A-Z]+" : "[^a-z]+");
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void a_page_explains_its_columns_by_their_headings_after_one_sentence_of_what_it_holds(
      String language) {
    queries()
        .forEach(query -> {
          String page = page("/" + query.name() + "?lang=" + language);
          Matcher about = Pattern.compile("<p class=\"about\">([^<]*)</p>").matcher(page);
          while (about.find()) {
            assertThat(about.group(1))
                .as(query.name())
                .doesNotContainPattern("[a-z][A-Z]|column [a-z]|「[a-zA-Z]+」");
          }
        });
    assertThat(page("/api/programmes-in-force?lang=" + language))
        .contains(
            language.equals("en") ? "the column “How it counts” says which" : "列「根拠となる関係」が示す");
  }

  @Test
  void dates_are_words_and_keep_what_programs_read() {
    assertThat(page("/api/timeline?lang=ja"))
        .contains("<span title=\"[2025-04-08..2025-04-09]\">令和7年4月8日または9日</span>");
    assertThat(page("/api/timeline?lang=en"))
        .contains(
            "8 or 9 April 2025", "since the 1990s", "perhaps since July 2023", "2023 or later");
  }

  @Test
  void a_status_has_its_mark_and_a_claim_its_short_name() {
    assertThat(page("/api/participations?status=willing&lang=en"))
        .contains("<span class=\"mark mark-willing\">")
        .containsPattern(
            "<a class=\"row-claim\" href=\"/statement/S1-004\\?lang=en\"[^>]*>S1-004</a>");
  }

  @Test
  void what_one_thing_has_in_every_combination_is_one_row() {
    String page = page("/api/conflicts?limit=6&lang=en");
    assertThat(page.split("The dollar figure, taken literally", -1)).hasSize(2);
    assertThat(page).contains("S0-020", "S0-021", "K-012");
  }

  @Test
  void amounts_are_grouped_and_have_their_currency() {
    assertThat(page("/api/funding?lang=en")).contains("USD 5,000,000,000", "EUR 3,000,000");
  }

  @Test
  void the_timeline_draws_each_thing_in_a_row_with_its_range() {
    String page = page("/api/timeline?lang=en");
    assertThat(page).contains("<h3>What lasts</h3>", "<h3>What happens</h3>");
    assertThat(page).containsPattern("<rect class=\"along\" x=\"[\\d.]+%\" width=\"[\\d.]+%\"");
    assertThat(page).contains("class=\"within\"", "url(#fade-end)", "<table>");
    assertThat(page.length()).isLessThan(150_000);
  }

  @Test
  void the_timeline_shows_facts_and_leads_to_what_is_none() {
    String facts = page("/api/timeline?lang=en&limit=1000");
    assertThat(facts)
        .contains("mark-asserted", "<option value=\"asserted\" selected>")
        .doesNotContain("mark-announced", "mark-speculated")
        .containsPattern(
            "<a class=\"other\" href=\"/api/timeline\\?status=announced&amp;lang=en\">announced \\(\\d+\\)")
        .containsPattern(
            "<a class=\"other\" href=\"/api/timeline\\?status=&amp;lang=en\">show all rows \\(\\d+\\)");
    assertThat(page("/api/timeline?status=announced&lang=en&limit=1000"))
        .contains("mark-announced")
        .doesNotContain("mark-asserted");
    assertThat(page("/api/timeline?status=&lang=en&limit=1000"))
        .contains(
            "mark-announced",
            "mark-asserted",
            "href=\"/api/timeline?status=&amp;limit=1000&amp;lang=ja\"")
        .doesNotContain("class=\"other\"");
  }

  @Test
  void a_program_that_names_no_status_gets_rows_of_all() {
    String all = SERVER.get("/api/timeline?limit=1000&format=csv").body();
    assertThat(all).contains("ontology#Asserted", "ontology#Announced");
    assertThat(SERVER.get("/api/timeline?limit=1000&format=csv&status=").body()).isEqualTo(all);
    assertThat(SERVER.get("/api/timeline?limit=1000&format=csv&status=asserted").body())
        .contains("ontology#Asserted")
        .doesNotContain("ontology#Announced");
  }

  @Test
  void a_bar_of_what_is_no_fact_is_hollow_and_the_legend_says_so() {
    String page = page("/api/timeline?lang=en&limit=1000&status=announced");
    assertThat(page)
        .contains("class=\"claimed\"", "no status here says that it is a fact")
        .doesNotContain("class=\"along\"");
  }

  @Test
  void money_is_drawn_by_currency_and_stage_and_withheld_amounts_are_listed() {
    String page = page("/api/funding?lang=en");
    assertThat(page)
        .contains("<h3>EUR · stage not stated</h3>", "<h3>USD · stage: pledge</h3>")
        .contains(
            "amount not stated",
            "Sum of the exact amounts that are facts",
            "EUR 3,000,000. Flows counted: 1.")
        .contains("it is claimed, but no fact")
        .contains("over 3,800,000 million US dollars", "implausible magnitude", "/statement/S0-021")
        .doesNotContain("USD 3,800,000");
  }

  private static String drawn(String page, String kind) {
    Matcher section =
        Pattern.compile("<section class=\"" + kind + "\".*?</section>", Pattern.DOTALL)
            .matcher(page);
    assertThat(section.find()).as(kind).isTrue();
    return section.group();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=1", "limit=5", "limit=5&offset=5"})
  void drawings_and_sums_rest_on_the_whole_answer_whatever_page_is_shown(String part) {
    String whole = page("/api/funding?lang=en");
    String page = page("/api/funding?lang=en&" + part);
    assertThat(drawn(page, "flows")).isEqualTo(drawn(whole, "flows"));
    assertThat(page).contains("Drawn from all 18 rows of the answer");
    assertThat(whole).doesNotContain("Drawn from all");
    assertThat(drawn(page("/api/timeline?lang=en&" + part), "timeline"))
        .isEqualTo(drawn(page("/api/timeline?lang=en&limit=1000"), "timeline"));
  }

  @Test
  void what_is_too_much_to_draw_is_not_drawn_in_part(@TempDir Path folder) throws IOException {
    try (RunningServer server = RunningServer.start(otters(folder), Limits.DEFAULT)) {
      assertThat(page(server, "/api/many?lang=en&limit=5"))
          .contains("No drawing and no sum: the answer has 1331 rows", "<tbody>")
          .doesNotContain("class=\"flows\"", "Sum of the exact amounts");
    }
  }

  @Test
  void the_language_switch_keeps_the_question() {
    assertThat(page("/api/timeline?about=ipcp&from=2010&limit=5&lang=en"))
        .contains(
            "href=\"/api/timeline?about=ipcp&amp;from=2010&amp;status=asserted&amp;limit=5&amp;lang=ja\"");
  }

  @Test
  void a_page_beyond_the_end_says_so_and_leads_to_the_last_one() {
    String page = page("/api/participations?offset=5000&limit=3&lang=en");
    assertThat(page)
        .contains("There is nothing on this page: the answer ends with row ")
        .doesNotContain("Rows 0 to", "<table>", "class=\"empty\"");
    Matcher end = Pattern.compile("<a href=\"([^\"]+)\">To the last page").matcher(page);
    assertThat(end.find()).isTrue();
    assertThat(page(end.group(1).replace("&amp;", "&")))
        .contains("<tbody>", "rel=\"prev\"")
        .doesNotContain("rel=\"next\"");
  }

  @Test
  void an_answer_is_cited_with_publisher_date_release_and_the_address_that_gives_it_again() {
    String path = "/api/participations?actor=japan&status=willing&knownAt=2025-04-15&limit=5";
    String page = page(path + "&lang=en");
    String address = SERVER.uri().resolve(path).toString().replace("&", "&amp;");
    String release = TheProject.snapshot().releaseId();
    assertThat(page)
        .contains(
            "<p class=\"citation\" lang=\"en\">Kakehashi project: “Participations of an actor"
                + " [Actor: japan; Status: willing; Published by: 2025-04-15]”, in: ")
        .contains("Release " + release + ". " + address + "</p>")
        .contains("<p class=\"citation\" lang=\"ja\">")
        .contains("url = {" + address + "}", "UR  - " + address, "<summary>CSL-JSON</summary>");
    assertThat(page(address.replace("&amp;", "&").replaceFirst("^.*?(?=/api)", "") + "&lang=en"))
        .contains("<tbody>");
    assertThat(page("/api/conflicts?lang=ja"))
        .contains(SERVER.uri().resolve("/api/conflicts") + "</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Japan", "日本", "japan", "JAPAN", "ｊａｐａｎ"})
  void a_name_does_for_a_slug_where_one_thing_alone_is_called_so(String name) {
    String written = "/api/funding?format=csv&donor=" + RunningServer.encode(name);
    assertThat(SERVER.get(written).body())
        .isEqualTo(SERVER.get("/api/funding?format=csv&donor=japan").body())
        .contains("id/japan");
  }

  @Test
  void other_names_and_acronyms_do_too() {
    for (String name : List.of("GoJ", "Japanese government", "政府(日本)")) {
      assertThat(SERVER.get("/api/neighbourhood?format=csv&about=" + RunningServer.encode(name)))
          .extracting(answer -> answer.statusCode())
          .as(name)
          .isEqualTo(200);
    }
  }

  @Test
  void a_name_of_several_things_is_refused_with_links_to_each() {
    var answer = SERVER.get("/api/timeline?from=2010&about=BHN&lang=en", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains(
            "which is the name of several things",
            "<a href=\"?from=2010&amp;about=basic-human-needs&amp;lang=en\">basic-human-needs</a>",
            "<a href=\"?from=2010&amp;about=basic-human-needs-projects&amp;lang=en\">",
            "<a href=\"?from=2010&amp;lang=en\">The same without this value");
  }

  @Test
  void what_may_have_been_meant_is_a_link() {
    assertThat(SERVER.get("/api/funding?donor=japn&lang=ja", "Accept", "text/html").body())
        .contains("もしかして", "<a href=\"?donor=japan&amp;lang=ja\">japan</a>")
        .contains("<a href=\"?lang=ja\">");
    assertThat(SERVER.get("/api/funding?donor=%3Cb%3E&lang=en", "Accept", "text/html").body())
        .doesNotContain("<b>");
  }

  @Test
  void an_empty_answer_says_what_to_change() {
    String page = page("/api/timeline?about=nsatu&from=2030&lang=en");
    assertThat(page)
        .contains(
            "class=\"empty\"",
            "href=\"/api/timeline?from=2030&amp;status=asserted&amp;lang=en\"",
            "href=\"/api/timeline?about=nsatu&amp;status=asserted&amp;lang=en\"",
            "href=\"/api/timeline?about=nsatu&amp;from=2030&amp;status=&amp;lang=en\"")
        .doesNotContain("<table>", "class=\"timeline\"");
    assertThat(page("/api/timeline?about=nsatu&lang=ja")).contains("条件を変える");
  }

  @Test
  void the_page_obeys_its_content_security_policy() {
    for (String path : List.of("/api/timeline", "/api/funding", "/api/conflicts")) {
      assertThat(page(path)).doesNotContain(" style=", "<style", "<script>", "onclick");
    }
  }

  private static final String TIMES =
      """
      #+ title: {en: "Times", ja: "時"}
      #+ description: {en: "Invented.", ja: "架空。"}
      #+ page: {name: {en: "Times", ja: "時"}, order: 1, view: timeline}
      #+ parameters:
      #+   about: {type: iri, label: {en: "About", ja: "対象"}, example: "varda", optional: true}
      PREFIX id: <https://example.org/otter/id/>
      PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
      SELECT ?time ?thing WHERE {
        VALUES (?time ?thing) { ("2030-03"^^edtf:EDTF id:holt-fund) ("2030/.."^^edtf:EDTF id:weir-meeting) }
        FILTER (COALESCE(?thing = ?about, true))
      } ORDER BY ?time
      """;

  private static final String MONEY =
      """
      #+ title: {en: "Money", ja: "金"}
      #+ description: {en: "Invented.", ja: "架空。"}
      #+ page: {name: {en: "Money", ja: "金"}, order: 2, view: flows}
      PREFIX id: <https://example.org/otter/id/>
      PREFIX kk: <https://w3id.org/kakehashi/ontology#>
      SELECT ?flow ?donor ?via ?amountCurrency ?value ?atLeast ?status WHERE {
        VALUES (?flow ?donor ?via ?amountCurrency ?value ?atLeast ?status) {
          (id:holt-fund id:varda id:holt-fund "XTS" 12345 UNDEF kk:Asserted)
          (id:weir-meeting id:lumen UNDEF "XTS" UNDEF 100 kk:Asserted)
        }
      } ORDER BY ?flow
      """;

  private static final String MANY =
      MONEY
          .replace("order: 2", "order: 3")
          .replace(
              "WHERE {",
              """
              WHERE {
                VALUES ?a { 0 1 2 3 4 5 6 7 8 9 10 }
                VALUES ?b { 0 1 2 3 4 5 6 7 8 9 10 }
                VALUES ?c { 0 1 2 3 4 5 6 7 8 9 10 }
              """)
          .replace("(id:weir-meeting id:lumen UNDEF \"XTS\" UNDEF 100 kk:Asserted)", "");

  /** The invented project with queries of its own that are drawn. */
  private static Snapshot otters(Path folder) throws IOException {
    ProjectCopy.of(OtterAccord.FOLDER, folder);
    Files.createDirectories(folder.resolve("queries/api"));
    Files.writeString(folder.resolve("queries/api/times.rq"), TIMES);
    Files.writeString(folder.resolve("queries/api/money.rq"), MONEY);
    Files.writeString(folder.resolve("queries/api/many.rq"), MANY);
    return Snapshot.build(
        (Accepted) Validator.validate(Corpus.read(folder), step -> {}), step -> {});
  }

  @Test
  void another_project_has_its_pages_and_its_hostile_names_are_text(@TempDir Path folder)
      throws IOException {
    try (RunningServer server = RunningServer.start(otters(folder), Limits.DEFAULT)) {
      String times = page(server, "/api/times?lang=en");
      assertThat(times)
          .contains("Holt &lt;Fund&gt; &amp; ")
          .contains("March 2030", "since 2030", "href=\"/id/holt-fund?lang=en\"")
          .doesNotContain("<Fund>");
      String money = page(server, "/api/money?lang=en");
      assertThat(money)
          .contains("XTS 12,345", "at least XTS 100", "only a bound is stated")
          .doesNotContain("<Fund>");
      assertThat(page(server, "/api/times?about=varda&lang=ja")).contains("条件を変える");
    }
  }

  @Test
  void a_project_without_pages_has_none_in_its_navigation() {
    try (RunningServer server = RunningServer.start()) {
      assertThat(page(server, "/api?lang=en")).doesNotContain("href=\"/api/");
    }
  }
}
