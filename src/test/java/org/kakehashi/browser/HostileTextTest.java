package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.support.Browser;
import org.kakehashi.support.Look;
import org.kakehashi.support.Look.Theme;
import org.kakehashi.support.RunningServer;
import org.kakehashi.text.Language;

/** Markup in data and parameters is text on the page: nothing of it runs or becomes an element. */
class HostileTextTest {
  private static final String PAYLOAD =
      "\"'></textarea></title></script><script>alert(1)</script><img src=x onerror=alert(2)>";

  /** What no template writes: a policy would stop it from running, but it must not be there. */
  private static final String INJECTED =
      """
      const files = ['theme', 'ask', 'editor'].map(name => location.origin + `/assets/${name}.js`);
      const ours = s => files.includes(s.src) || s.type === 'application/ld+json';
      return [...document.scripts].filter(s => !ours(s)).length + document.images.length +
        [...document.querySelectorAll('*')].filter(
          e => e.getAttributeNames().some(name => name.startsWith('on'))).length;
      """;

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

  private static void openQuietly(String path) {
    browser.open(path);
    // An open alert would fail whatever is asked of the page.
    assertThat(browser.run(INJECTED)).as(path).isEqualTo(0L);
    assertThat(browser.traffic().complaints()).as(path).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void names_in_the_data_stay_names(Language language) {
    browser.set(new Look(language, Theme.LIGHT, Look.PHONE));
    openQuietly("/id/holt-fund");
    assertThat(browser.one("main").getText())
        .contains("<script>alert('otter')</script>")
        .contains("</td><img src=x onerror=\"alert('カワウソ')\">");
    openQuietly("/compare?a=holt-fund&b=varda");
    openQuietly("/connections?from=holt-fund");
    openQuietly("/claims?subject=holt-fund");
    openQuietly("/search?q=alert");
    assertThat(browser.all(".hits li")).isNotEmpty();
    openQuietly(RunningServer.query("SELECT * { ?s ?p ?o FILTER(CONTAINS(STR(?o), \"alert\")) }"));
    assertThat(browser.one("main").getText()).contains("<script>alert('otter')</script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=",
        "/search?type=",
        "/search?q=x&from=",
        "/sparql?query=",
        "/api/x?subject=",
        "/id/",
        "/?lang=",
        "/id/holt-fund?asOf=",
        "/compare?a=",
        "/compare?a=holt-fund&knownAt=",
        "/connections?from=",
        "/connections?from=holt-fund&avoid=",
        "/claims?subject=",
        "/claims?subject=holt-fund&property=",
        "/model/",
        "/id/holt-fund?format="
      })
  void what_is_asked_stays_text(String path) {
    browser.set(new Look(Language.EN, Theme.LIGHT, Look.PHONE));
    openQuietly(path + RunningServer.encode(PAYLOAD));
    assertThat(browser.one("h1").getText()).isNotEmpty();
  }

  @Test
  void what_was_searched_for_stands_in_the_box_as_it_was_written() {
    openQuietly("/search?q=" + RunningServer.encode(PAYLOAD));
    assertThat(browser.one("main input[name=q]").getAttribute("value")).isEqualTo(PAYLOAD);
  }

  @Test
  void an_element_that_was_injected_would_be_seen() {
    browser.open("/");
    assertThat(browser.run(INJECTED)).isEqualTo(0L);
    browser.run("document.querySelector('main').innerHTML += arguments[0]", PAYLOAD);
    assertThat(browser.run(INJECTED)).isEqualTo(3L);
    // The image that was asked for must be told of here, or the next test would be blamed for it.
    List<String> told = new ArrayList<>();
    for (int look = 0; told.stream().noneMatch(this::isOfTheImage) && look < 200; look++) {
      told.addAll(browser.traffic().complaints());
    }
    assertThat(told).anyMatch(this::isOfTheImage);
  }

  private boolean isOfTheImage(String complaint) {
    return complaint.endsWith("/x");
  }
}
