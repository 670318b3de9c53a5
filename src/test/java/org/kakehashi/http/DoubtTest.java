package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.vocab.Kk;

/** What puts facts in doubt is told apart from remarks on wording, extent and origin. */
class DoubtTest {
  private static final String DISPUTED = "class=\"disputed\"";
  private static final String NOTED = "class=\"noted\"";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_remark_on_naming_or_scope_does_not_make_a_fact_disputed() {
    // Several words for one circle of partners; that Japan is a partner nobody doubts.
    String partner = fact(page("/id/japan", "en"), "/statement/S0-045c", "/statement/S4-041a");
    assertThat(partner).contains(NOTED, "with a note").doesNotContain(DISPUTED);
    assertThat(fact(page("/id/japan", "ja"), "/statement/S0-045c")).contains("注記あり");
  }

  @Test
  void sources_that_disagree_make_a_fact_disputed() {
    assertThat(fact(page("/id/nsatu", "en"), "/statement/S4-025a"))
        .contains(DISPUTED, "sources disagree or it is in doubt")
        .doesNotContain(NOTED);
  }

  @Test
  void a_conjecture_of_the_curators_puts_no_fact_in_doubt() {
    // Only if the unit were the mission that another source has elsewhere, as the curators suppose.
    assertThat(fact(page("/id/nsatu", "en"), "/statement/S4-027a"))
        .contains("/conflict/C10", NOTED)
        .doesNotContain(DISPUTED);
    assertThat(page("/statement/S4-027a", "en")).contains("nothing speaks against it");
  }

  @Test
  void a_suspect_date_puts_the_time_in_doubt_and_nothing_else() {
    assertThat(fact(page("/id/mark-rutte", "en"), "/statement/S1-007a", "/conflict/C08"))
        .contains(NOTED)
        .doesNotContain(DISPUTED);
    assertThat(fact(page("/id/rutte-visit-japan-2025", "en"), "/statement/S1-007c"))
        .contains(DISPUTED);
  }

  @Test
  void what_follows_from_a_disputed_or_noted_fact_says_so() {
    String page = page("/id/japan", "en");
    assertThat(page)
        .containsPattern("class=\"support inferred\"[^>]*>inferred *\\s*<span class=\"noted\">");
  }

  @Test
  void what_a_source_denies_stands_apart_and_is_negated_once() {
    String page = page("/id/japan", "en");
    String denied = after(page, "<h2>What sources deny</h2>");
    assertThat(denied)
        .contains("/statement/S2-005", "A denial is no fact of this data")
        .doesNotContain("class=\"flag\"");
    assertThat(page.substring(0, page.indexOf("<h2>What sources deny</h2>")))
        .doesNotContain("S2-005");
    assertThat(page("/id/japan", "ja")).contains("<h2>資料が否定していること</h2>");
  }

  @Test
  void the_front_page_lists_what_cannot_be_right_first_and_no_remarks() {
    String disputed = after(get("/?lang=en"), "<h2>What is disputed</h2>");
    List<String> listed =
        Pattern.compile("/conflict/(C\\d+)")
            .matcher(disputed)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(listed).hasSize(5).doesNotContain("C23", "C26", "C20");
    assertThat(listed.subList(0, 3)).containsExactly("C01", "C02", "C10");
    int doubts =
        TheProject.rows("SELECT DISTINCT ?c { ?c kk:conflictKind/kk:putsInDoubt true }").size();
    assertThat(get("/?lang=en")).contains("<b>" + doubts + "</b> disputes");
  }

  @Test
  void the_list_of_conflicts_has_both_sorts_apart() {
    String page = get("/conflict?lang=en");
    int remarks = page.indexOf("Notes on wording, scope or origin");
    assertThat(page.indexOf("/conflict/C07")).isPositive().isLessThan(remarks);
    assertThat(page.indexOf("/conflict/C23")).isGreaterThan(remarks);
    assertThat(get("/conflict?lang=ja")).contains("言葉遣い・範囲・由来についての注記");
  }

  @Test
  void titles_of_conflicts_need_no_knowledge_of_the_numbers_of_sources() {
    var all = TheProject.snapshot().dataset().getDefaultGraph();
    List<String> sources =
        all.stream(Node.ANY, RDF.Nodes.type, Kk.SOURCE_DOCUMENT)
            .map(triple -> triple.getSubject().getURI().replaceFirst(".*/", ""))
            .filter(name -> name.length() < 4)
            .toList();
    assertThat(sources).isNotEmpty();
    Pattern number = Pattern.compile("(?<!\\w)(" + String.join("|", sources) + ")(?![a-zA-Z0-9])");
    assertThat(
            all.stream(Node.ANY, RDF.Nodes.type, Kk.CONFLICT)
                .flatMap(
                    triple -> all.stream(triple.getSubject(), SKOS.prefLabel.asNode(), Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm()))
        .hasSizeGreaterThan(80)
        .noneMatch(title -> number.matcher(title).find());
  }

  /** The list item of the one fact of a page that rests on all of these. */
  private static String fact(String page, String... links) {
    for (String item : page.split("<li class=\"fact\">", -1)) {
      String itself =
          item.contains("</details></li>")
              ? item.substring(0, item.indexOf("</details></li>"))
              : "";
      if (List.of(links).stream().allMatch(itself::contains)) {
        return itself;
      }
    }
    throw new AssertionError("no fact rests on " + List.of(links));
  }

  private static String after(String page, String mark) {
    assertThat(page).contains(mark);
    String rest = page.substring(page.indexOf(mark));
    return rest.substring(0, rest.indexOf("</section>"));
  }

  private static String page(String thing, String language) {
    return get("/doc" + thing + ".html?lang=" + language);
  }

  private static String get(String path) {
    var answer = server.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
