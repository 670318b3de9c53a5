package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.Browser;
import org.kakehashi.support.Look;
import org.kakehashi.support.Look.Theme;
import org.kakehashi.support.PageCheck;
import org.kakehashi.support.PageWeight;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.support.Traffic;
import org.kakehashi.text.Language;

/** Each page of the real project, in each language, in a real browser. */
class ExplorerTest {
  private static RunningServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
    browser = Browser.start(server);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  static Stream<Arguments> pages() {
    List<Tour.Stop> stops = Tour.of(server);
    return Arrays.stream(Language.values())
        .flatMap(language -> stops.stream().map(stop -> Arguments.of(stop, language)));
  }

  /** English is looked at in light letters first at a desk, Japanese in dark ones on a phone. */
  private static Look first(Language language) {
    return switch (language) {
      case EN -> new Look(language, Theme.LIGHT, Look.DESK);
      case JA -> new Look(language, Theme.DARK, Look.PHONE);
    };
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_whole_quiet_and_open_to_all(Tour.Stop stop, Language language) {
    Look look = first(language);
    browser.set(look);
    browser.open(stop.path());
    PageCheck.unfold(browser);
    SoftAssertions.assertSoftly(softly -> {
      softly
          .assertThat(browser.one("html").getAttribute("lang"))
          .as("language")
          .isEqualTo(language.tag());
      softly.assertThat(browser.run("return document.title")).as("title").isNotEqualTo("");
      softly.assertThat(PageCheck.barriers(browser)).as("axe-core").isEmpty();
      for (int width : List.of(look.width(), Look.DESK + Look.PHONE - look.width())) {
        browser.set(look.wide(width));
        softly.assertThat(PageCheck.sideways(browser)).as("width " + width).isEmpty();
      }
      softly
          .assertThat(PageWeight.of(server, stop.in(language)))
          .as("weight")
          .isLessThan(PageWeight.MOST);
      Traffic traffic = browser.traffic();
      softly.assertThat(traffic.complaints()).as("console and network").isEmpty();
      softly.assertThat(traffic.status()).as("status").isEqualTo(stop.status());
    });
  }

  @Test
  void the_tour_comes_by_every_kind_of_page() {
    assertThat(Tour.of(server))
        .extracting(Tour.Stop::path)
        .contains("/", "/api", "/api/funding", "/search", "/sparql", "/ontology", "/download")
        .contains("/model", "/model/FundingFlow", "/about", "/coverage")
        .contains("/errors", "/catalogue", "/statement/K-001", "/conflict/C01", "/source/K");
  }
}
