package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.Browser;
import org.kakehashi.support.Look;
import org.kakehashi.support.Look.Theme;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.text.Language;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;

/** What readers do with the pages, with a mouse, with keys alone, and without scripts. */
class HandlingTest {
  private static final Look DESK = new Look(Language.EN, Theme.LIGHT, Look.DESK);
  private static final String PAPER = "return getComputedStyle(document.body).backgroundColor";

  /** Where the focus is, whether it can be seen, and whether the page shows that it is there. */
  private static final String FOCUS =
      """
      const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
      return box.width > 0 && box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight
        && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      """;

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

  @BeforeEach
  void asNew() {
    browser.forget();
    browser.set(DESK);
  }

  @AfterEach
  void nothingComplains() {
    assertThat(browser.traffic().complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=fund&type=statement",
        "/api",
        "/download",
        "/statement/S1-004",
        "/doc/id/japan?asOf=2015&knownAt=2025-04-10",
        "/conflict/C01"
      })
  void the_other_language_is_one_click_away_and_the_page_stays(String path) {
    browser.open(path);
    String before = browser.address();
    browser.leave(browser.one(".settings a[hreflang=ja]")::click);
    assertThat(browser.one("html").getAttribute("lang")).isEqualTo("ja");
    assertThat(browser.address().split("[?&]"))
        .containsExactlyInAnyOrder((before + "&lang=ja").split("[?&]"));
    browser.leave(browser.one(".settings a[hreflang=en]")::click);
    assertThat(browser.one("html").getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void each_question_of_the_front_page_is_one_click_from_its_answer() {
    browser.open("/");
    int questions = browser.all("a.asked").size();
    assertThat(questions).isGreaterThanOrEqualTo(5);
    for (int i = 0; i < questions; i++) {
      browser.open("/");
      browser.leave(browser.all("a.asked").get(i)::click);
      assertThat(browser.all("main tbody tr")).as(browser.address()).isNotEmpty();
    }
  }

  @Test
  void the_theme_is_that_of_the_system_until_it_is_chosen_and_then_remembered() {
    browser.open("/");
    Object light = browser.run(PAPER);
    browser.set(new Look(Language.EN, Theme.DARK, Look.DESK));
    Object dark = browser.run(PAPER);
    assertThat(dark).isNotEqualTo(light);
    browser.one("#theme").click();
    assertThat(browser.run(PAPER)).isEqualTo(light);
    browser.open("/download");
    assertThat(browser.run(PAPER)).isEqualTo(light);
    browser.one("#theme").click();
    assertThat(browser.run(PAPER)).isEqualTo(dark);
  }

  @ParameterizedTest
  @CsvSource({
    "asserted, true", "announced, true", "intended, true",
    "willing, false", "speculated, false", "opinion, false"
  })
  void the_signs_of_statuses_differ_in_shape_and_not_in_colour_alone(String status, boolean filled)
      throws IOException {
    browser.open("/");
    byte[] png = browser.one(".mark-" + status + " svg").getScreenshotAs(OutputType.BYTES);
    BufferedImage sign = ImageIO.read(new ByteArrayInputStream(png));
    int middle = sign.getRGB(sign.getWidth() / 2, sign.getHeight() / 2);
    assertThat(middle != sign.getRGB(0, 0))
        .as("something is drawn in the middle")
        .isEqualTo(filled);
    assertThat(IntStream.range(0, sign.getWidth()).map(x -> sign.getRGB(x, sign.getHeight() / 2)))
        .as("something is drawn at all")
        .anyMatch(colour -> colour != sign.getRGB(0, 0));
  }

  @Test
  void one_finds_and_opens_an_answer_with_keys_alone() {
    browser.open("/");
    tabTo("a.skip");
    tabTo(".quick input[name=q]");
    browser.press("liaison officer");
    browser.leave(() -> browser.press(Keys.ENTER));
    assertThat(browser.address()).startsWith("/search?").contains("q=liaison+officer");
    String first = browser.one(".hits h2 a").getDomAttribute("href");
    tabTo(".hits h2 a");
    browser.leave(() -> browser.press(Keys.ENTER));
    assertThat(first).startsWith("/");
    assertThat(browser.address()).startsWith("/doc" + first.replaceFirst("\\?.*", ""));
  }

  /** Goes on with the tab key until an element has the focus; each stop on the way must show. */
  private static void tabTo(String selector) {
    for (int step = 0; step < 60; step++) {
      browser.press(Keys.TAB);
      assertThat(browser.run(FOCUS))
          .as(
              "%s shows that it has the focus",
              browser.run("return document.activeElement.outerHTML"))
          .isEqualTo(true);
      if (browser
          .run("return document.activeElement === document.querySelector(arguments[0])", selector)
          .equals(true)) {
        return;
      }
    }
    throw new AssertionError("60 times the tab key does not lead to " + selector);
  }

  @Test
  void who_skips_to_the_content_goes_on_from_there() {
    browser.open("/search?q=fund");
    tabTo("a.skip");
    browser.press(Keys.ENTER, Keys.TAB);
    assertThat(
            browser.run("return document.querySelector('main').contains(document.activeElement)"))
        .isEqualTo(true);
  }

  @Test
  void without_scripts_the_pages_answer_too() {
    browser.scripts(false);
    try {
      browser.open("/");
      assertThat(browser.one("#theme").isDisplayed()).isFalse();
      browser.one("main input[name=q]").sendKeys("liaison officer");
      browser.leave(browser.one("main .search button")::click);
      assertThat(browser.all(".hits li")).isNotEmpty();
      browser.leave(browser.one(".hits h2 a")::click);
      assertThat(browser.one("h1").getText()).isNotEmpty();
      for (String path : List.of("/api/funding", "/sparql?query=ASK%7B%3Fs+%3Fp+%3Fo%7D")) {
        browser.open(path);
        assertThat(browser.one("main").getText()).as(path).isNotEmpty();
      }
    } finally {
      browser.scripts(true);
    }
    browser.open("/");
    assertThat(browser.one("#theme").isDisplayed()).isTrue();
  }
}
