package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** Links keep what the reader chose to see, as far as the page they lead to can. */
class LensLinksTest {
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
  void what_remains_without_a_source_is_asked_beside_what_is_left_out_already() {
    assertThat(page("/doc/source/S3.html?lang=en&asOf=2015&without=S1"))
        .contains("/source?lang=en&asOf=2015&without=S1&without=S3\"");
    assertThat(page("/source?lang=en&asOf=2015&without=S1&without=S3")).contains("S1, S3");
  }

  @Test
  void the_address_of_a_page_names_the_chosen_statuses_and_the_part() {
    assertThat(location("/doc/id/japan?lang=en&status=asserted")).endsWith("&status=asserted");
    assertThat(location("/doc/source/S3?lang=en&part=2")).endsWith("&part=2");
    assertThat(location("/doc/source/S3?lang=en")).endsWith("?lang=en");
  }

  @Test
  void the_other_language_shows_the_same_part() {
    assertThat(page("/doc/source/S3.html?lang=en&part=2")).contains("?part=2&lang=ja");
  }

  @Test
  void other_pages_get_as_much_of_the_lens_as_they_take() {
    String page = page("/conflict?lang=en&asOf=2015&knownAt=2025&without=S1");
    String lens = "asOf=2015&knownAt=2025&without=S1\"";
    assertThat(page)
        .contains("/search?lang=en&" + lens, "/source?lang=en&" + lens)
        .contains("/connections?lang=en&" + lens, "/api/timeline?lang=en&" + lens)
        .contains("/compare?lang=en&" + lens)
        .doesNotContain("/coverage?lang=en&asOf");
    assertThat(page("/conflict?lang=en&asOf=2015")).contains("/source?lang=en&asOf=2015\"");
  }

  private static String location(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    return answer.headers().firstValue("Content-Location").orElse("");
  }

  private static String page(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().replace("&amp;", "&");
  }
}
