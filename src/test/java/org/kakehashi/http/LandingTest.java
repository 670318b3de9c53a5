package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

class LandingTest {
  private static String latest(RunningServer server) {
    String page = server.get("/?lang=en", "Accept", "text/html").body();
    int start = page.indexOf("Latest in the sources");
    assertThat(start).isPositive();
    return page.substring(start, page.indexOf("</section>", start));
  }

  @Test
  void what_is_latest_happened_and_is_not_a_term_of_office_that_a_day_attests() {
    try (RunningServer server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT)) {
      assertThat(latest(server))
          .contains("/id/rutte-ishiba-meeting-2025?lang=en")
          .doesNotContain("/id/tenure-");
    }
  }

  @Test
  void a_project_without_a_timeline_shows_whatever_has_a_time() {
    try (RunningServer server = RunningServer.start()) {
      assertThat(latest(server)).contains("/id/");
    }
  }
}
