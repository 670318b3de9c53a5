package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** Facts stand under the headings of the ontology, in its order. */
class ReadingGroupsTest {
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
  void the_groups_of_the_ontology_are_headings_in_its_order() {
    assertThat(found(facts(server, "id/japan", "en"), "<h3>([^<]+)</h3>"))
        .startsWith("What it is", "Membership and partnership")
        .doesNotContain("Other")
        .endsWith("Positions and views");
  }

  @Test
  void the_order_of_facts_does_not_change_with_the_language() {
    String links = "(?:<dt>|<li class=\"fact\">)<a href=\"([^?\"]+)";
    List<String> english = found(facts(server, "id/japan", "en"), links);
    assertThat(english).hasSizeGreaterThan(40);
    assertThat(found(facts(server, "id/japan", "ja"), links)).isEqualTo(english);
  }

  @Test
  void a_project_without_groups_has_one_list_without_headings() {
    String facts = facts(otters, "id/varda", "en");
    assertThat(facts).contains("<li class=\"fact\">").doesNotContain("<h3>");
  }

  @Test
  void a_single_source_is_named_and_each_disclosure_says_of_what() {
    assertThat(facts(server, "id/japan", "en"))
        .contains("<summary>single source · S2<i>Far from Ukraine</i>");
    assertThat(facts(server, "id/japan", "ja")).contains("<summary>資料1点のみ · S2<i>");
  }

  private static String facts(RunningServer from, String thing, String language) {
    String page = from.get("/doc/" + thing + ".html?lang=" + language).body();
    String rest = page.substring(page.indexOf(language.equals("en") ? "<h2>Facts" : "<h2>事実"));
    return rest.substring(0, rest.indexOf("</section>"));
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(each -> each.group(1)).toList();
  }
}
