package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** The ladder of statuses as a filter of pages, and parts of long lists. */
class StatusChoiceTest {
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
    HttpResponse<String> answer = server.get(path + (path.contains("?") ? "&" : "?") + "lang=en");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @Test
  void a_page_about_a_thing_shows_the_claims_of_one_status_and_how_many_it_hides() {
    String all = page("/doc/id/japan.html");
    assertThat(all).contains("class=\"rungs\"", "status=willing", "status=asserted", ">Facts<");
    String willing = page("/doc/id/japan.html?status=willing");
    assertThat(willing)
        .contains(
            "mark-willing", "claims of other statuses are not shown", "status=willing&amp;lang=ja")
        .doesNotContain("<h2>Facts</h2>", "<h2>Neighbourhood</h2>", "class=\"fact\"");
    String asserted = page("/doc/id/japan.html?status=asserted");
    assertThat(asserted).contains("<h2>Facts</h2>");
    assertThat(page("/doc/id/japan.html?status=willing,asserted").length())
        .isGreaterThan(Math.max(willing.length(), asserted.length()));
  }

  @Test
  void what_stands_after_a_conflict_does_not_depend_on_what_is_shown() {
    String all = page("/doc/conflict/C20.html");
    String some = page("/doc/conflict/C20.html?status=opinion");
    assertThat(some.length()).isLessThan(all.length());
    assertThat(stands(some)).isEqualTo(stands(all));
  }

  private static String stands(String page) {
    int start = page.indexOf("class=\"stands\"");
    assertThat(start).isPositive();
    return page.substring(start, page.indexOf("</ul>", start));
  }

  @Test
  void the_parts_of_a_reading_order_hold_every_claim_once() {
    StringBuilder all = new StringBuilder();
    String first = page("/doc/source/S3.html");
    long parts = first.split("&amp;part=", -1).length - 1L;
    assertThat(parts).isGreaterThan(1);
    int claims = 0;
    for (int part = 1; part <= parts; part++) {
      String page = page("/doc/source/S3.html?part=" + part);
      String list = page.substring(page.indexOf("class=\"reading\""));
      all.append(list);
      claims += list.split("class=\"places\"", -1).length - 1;
    }
    for (var row :
        TheProject.rows(
            "SELECT ?s WHERE { ?s a <https://w3id.org/kakehashi/ontology#Statement> ;"
                + " <http://www.w3.org/ns/prov#hadPrimarySource>"
                + " <https://w3id.org/kakehashi/source/S3> }")) {
      assertThat(all).contains("/statement/" + row.get("s").getURI().replaceFirst(".*/", "") + "?");
      claims--;
    }
    assertThat(claims).isZero();
    assertThat(server.get("/doc/source/S3.html?part=" + (parts + 1)).statusCode()).isEqualTo(400);
  }

  @Test
  void a_page_about_a_source_shows_the_claims_of_one_status() {
    String reading = page("/doc/source/S2.html?status=speculated");
    String list = reading.substring(reading.indexOf("class=\"reading\""));
    assertThat(list).contains("mark-speculated").doesNotContain("mark-asserted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/id/japan.html?status=wiling",
        "/doc/id/japan.ttl?status=willing",
        "/doc/statement/S1-004.html?status=willing",
        "/doc/id/japan.html?part=2",
        "/doc/source/S3.html?part=0",
        "/source?format=html&status=willing"
      })
  void what_would_choose_nothing_is_refused(String path) {
    HttpResponse<String> answer = server.get(path + "&lang=en");
    assertThat(answer.statusCode()).as(path).isEqualTo(400);
    if (path.contains("wiling")) {
      assertThat(answer.body()).contains("Did you mean willing");
    }
  }

  @Test
  void a_problem_can_be_read_in_the_other_language() {
    HttpResponse<String> answer =
        server.get("/doc/id/nobody?asOf=2015&lang=en", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("href=\"?asOf=2015&amp;lang=ja\"");
  }
}
