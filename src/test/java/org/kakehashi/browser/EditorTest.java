package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.Browser;
import org.kakehashi.support.Look;
import org.kakehashi.support.Look.Theme;
import org.kakehashi.support.PageCheck;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.text.Language;
import org.openqa.selenium.Keys;

/** Writing a query in the editor, in a real browser. */
class EditorTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String EDITOR = "document.querySelector('sparql-editor')";
  private static final String TEXT = "return document.getElementById('query').value";

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
    browser.set(new Look(Language.EN, Theme.LIGHT, Look.DESK));
  }

  @AfterEach
  void nothingComplains() {
    assertThat(browser.traffic().complaints()).isEmpty();
  }

  private static Object until(String script) {
    Instant end = Instant.now().plus(PATIENCE);
    Object found = browser.run(script);
    while (isNothing(found) && Instant.now().isBefore(end)) {
      found = browser.run(script);
    }
    return Objects.requireNonNullElse(found, "");
  }

  private static boolean isNothing(Object found) {
    return found == null || found.equals("") || found.equals(0L) || found.equals(false);
  }

  private static void open(String path) {
    browser.open(path);
    until("return " + EDITOR + ".view !== undefined && " + EDITOR + ".view !== null");
  }

  private static void write(String text) {
    open("/sparql?lang=en");
    browser.run(EDITOR + ".replace(arguments[0]); " + EDITOR + ".view.focus()", text);
    browser.run(
        EDITOR + ".view.dispatch({selection: {anchor: " + EDITOR + ".view.state.doc.length}})");
  }

  private static String inside(String selector) {
    return EDITOR + ".shadowRoot.querySelector('" + selector + "')";
  }

  @Test
  void a_mistake_is_marked_at_its_place_and_mended_by_a_click() {
    write("SELECT * { id:japan kk:atended ?何 }");
    assertThat(until("return " + inside(".cm-lintRange-warning") + "?.textContent"))
        .isEqualTo("kk:atended");
    browser.press(Keys.F8);
    until("return " + inside(".cm-diagnosticAction") + "?.textContent");
    browser.run(
        inside(".cm-diagnosticAction")
            + ".dispatchEvent(new MouseEvent('mousedown', {bubbles: true}));"
            + inside(".cm-diagnosticAction")
            + "?.click()");
    assertThat(until(TEXT).toString()).contains("kk:attended");
  }

  @Test
  void names_are_completed_by_what_they_are_called() {
    write("SELECT * { ?s ");
    browser.press("attend");
    assertThat(
            until("return " + inside(".cm-tooltip-autocomplete li") + "?.textContent").toString())
        .startsWith("kk:attended");
    browser.run("return new Promise(done => setTimeout(done, 150))");
    browser.press(Keys.ENTER);
    assertThat(until(TEXT)).isEqualTo("SELECT * { ?s kk:attended");
  }

  @Test
  void prefix_lines_are_added_by_a_click() {
    write("ASK { id:japan kk:attended ?x }");
    until("return !document.querySelector('[data-prefixes]').hidden");
    browser.one("[data-prefixes]").click();
    assertThat(until(TEXT).toString())
        .startsWith("PREFIX id: <https://w3id.org/kakehashi/id/>\nPREFIX kk: <");
  }

  @Test
  void keys_run_the_query_and_leave_the_editor() {
    write("ASK {}");
    browser.press(Keys.ESCAPE);
    browser.press(Keys.TAB);
    assertThat(browser.run("return document.activeElement.type")).isEqualTo("submit");
    browser.run(EDITOR + ".view.focus()");
    browser.pressWith(Keys.CONTROL, Keys.ENTER);
    assertThat(until("return document.querySelector('.truth')?.textContent")).isEqualTo("Yes");
  }

  @Test
  void text_that_was_not_run_is_there_again() {
    write("ASK { ?s ?p '書きかけ' }");
    open("/sparql?lang=en");
    assertThat(browser.run(TEXT)).isEqualTo("ASK { ?s ?p '書きかけ' }");
    open("/sparql?lang=en&query=ASK%7B%7D");
    assertThat(browser.run(TEXT)).isEqualTo("ASK{}");
    browser.one("#kept button").click();
    assertThat(until(TEXT)).isEqualTo("ASK { ?s ?p '書きかけ' }");
  }

  @Test
  void examples_are_filtered() {
    open("/sparql?lang=en");
    browser.one("#filter").sendKeys("summits");
    assertThat(
            (Long)
                browser.run(
                    "return document.querySelectorAll('.examples li:not([hidden])').length"))
        .isBetween(1L, 12L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?example=api/timeline",
        "/sparql?query=SELECT+*+%7B+%3Fs+%3Fp+%7D",
        "/sparql?view=chart&query=SELECT+?a+(COUNT(*)+AS+?n)+%7B+?c+kk:status+?a+%7D+GROUP+BY+?a",
        "/sparql?view=graph&query=SELECT+?a+?b+%7B+?a+kk:attended+?b+%7D"
      })
  void the_page_is_open_to_all_in_each_look(String path) {
    for (Look look : Look.all()) {
      browser.set(look);
      open(path);
      PageCheck.unfold(browser);
      assertThat(PageCheck.sideways(browser)).as(look.toString()).isEmpty();
      if (look.width() == Look.DESK) {
        assertThat(PageCheck.barriers(browser)).as(look.toString()).isEmpty();
      }
    }
  }

  @Test
  void without_scripts_the_form_asks() {
    browser.scripts(false);
    try {
      browser.open("/sparql?lang=en");
      browser.one("#query").clear();
      browser.one("#query").sendKeys("ASK {}");
      browser.leave(browser.one("#ask button[type=submit]")::click);
      assertThat(browser.one(".truth").getText()).isEqualTo("Yes");
    } finally {
      browser.scripts(true);
    }
  }
}
