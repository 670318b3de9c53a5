package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.PageWeight;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** The heaviest pages of the project, with style sheet and script, before compression. */
class PageWeightTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/source/S3.html",
        "/doc/id/japan.html",
        "/doc/source/S4.html",
        "/doc/source/S2.html",
        "/doc/source/S1.html",
        "/doc/source/S0.html",
        "/doc/id/nato.html",
        "/claims?subject=japan",
        "/claims?subject=japan&property=participatesIn",
        "/claims?subject=nato",
        "/compare",
        "/compare?knownAt=2010,2025",
        "/compare?asOf=2009,2025",
        "/compare?a=japan&b=nato",
        "/compare?a=japan&asOf=2009,2025",
        "/connections",
        "/connections?from=japan&steps=2",
        "/connections?from=japan&to=nato&status=willing,announced,intended,speculated,opinion"
      })
  void a_page_loads_quickly_on_a_phone(String path) {
    for (String language : new String[] {"en", "ja"}) {
      assertThat(
              PageWeight.of(server, path + (path.contains("?") ? "&" : "?") + "lang=" + language))
          .as(path + " " + language)
          .isLessThan(PageWeight.MOST);
    }
  }
}
