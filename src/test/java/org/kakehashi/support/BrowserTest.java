package org.kakehashi.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.support.Look.Theme;
import org.kakehashi.text.Language;

/** What the tests in the browser look for is found where it is. */
class BrowserTest {
  private static RunningServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
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
  void open() {
    browser.set(new Look(Language.EN, Theme.LIGHT, Look.PHONE));
    browser.open("/download");
    assertThat(browser.traffic().complaints()).isEmpty();
  }

  @Test
  void what_leaves_the_server_is_seen() {
    browser.run("location = 'http://localhost:1/elsewhere'");
    assertThat(browser.traffic().complaints())
        .contains("left the server: http://localhost:1/elsewhere");
  }

  @Test
  void what_the_policy_of_the_page_stops_is_seen() {
    browser.run("document.body.append(document.createElement('style'))");
    browser.run("document.querySelector('style').textContent = 'p { color: red }'");
    assertThat(browser.traffic().complaints())
        .anySatisfy(complaint -> assertThat(complaint).contains("Content Security Policy"));
  }

  @Test
  void what_the_page_asks_for_in_vain_is_seen() {
    browser.run(
        "document.head.append(Object.assign(document.createElement('script'), {src: '/no.js'}))");
    assertThat(awaited()).contains("answered 404: " + server.uri().resolve("/no.js"));
  }

  private static List<String> awaited() {
    browser.await("setTimeout(arguments[0], 300)");
    return browser.traffic().complaints();
  }

  @Test
  void what_an_assistive_technology_cannot_read_is_seen() {
    assertThat(PageCheck.barriers(browser)).isEmpty();
    browser.run("document.querySelector('main').append(document.createElement('textarea'))");
    assertThat(PageCheck.barriers(browser))
        .singleElement()
        .asString()
        .startsWith("label (critical): textarea");
  }

  @Test
  void what_is_too_wide_is_seen() {
    assertThat(PageCheck.sideways(browser)).isEmpty();
    browser.run("document.querySelector('h1').textContent = 'x'.repeat(500)");
    browser.run("document.querySelector('h1').style.overflowWrap = 'normal'");
    assertThat(PageCheck.sideways(browser)).hasSize(2).last().asString().startsWith("<h1 style=");
  }
}
