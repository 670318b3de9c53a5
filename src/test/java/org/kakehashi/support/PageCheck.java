package org.kakehashi.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What can be wrong with a page whatever it is about, each finding a line for people. */
public final class PageCheck {
  private static final String AXE = axe();

  private static final String ASK_AXE =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations'], iframes: false}).then(
        found => done(found.violations
          .filter(rule => ['serious', 'critical'].includes(rule.impact))
          .flatMap(rule => rule.nodes.map(node =>
            `${rule.id} (${rule.impact}): ${node.target} ${node.html.slice(0, 160)} ${node.any.map(a => a.message)}`))),
        error => done([`axe failed: ${error}`]));
      """;

  /** The innermost that reach past the right edge and are not inside something that scrolls. */
  private static final String SIDEWAYS =
      """
      const root = document.documentElement;
      if (root.scrollWidth <= innerWidth) return [];
      const scrolls = e => e && e !== document.body &&
        (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
      const end = e => e.getBoundingClientRect().left +
        (getComputedStyle(e).overflowX === 'visible' ? Math.max(e.scrollWidth, e.offsetWidth ?? 0) : e.offsetWidth);
      const wide = [...document.body.querySelectorAll('*')].filter(
        e => end(e) > innerWidth && !scrolls(e.parentElement));
      return [`${root.scrollWidth} of ${innerWidth}`].concat(wide
        .filter(e => !wide.some(other => other !== e && e.contains(other)))
        .map(e => `${e.cloneNode(false).outerHTML.slice(0, 120)} ${e.textContent.trim().slice(0, 60)}`));
      """;

  private PageCheck() {}

  /** Everything that opens is opened, so that what it hides is checked too. */
  public static void unfold(Browser browser) {
    browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
  }

  /** What axe-core calls serious or critical. */
  public static List<String> barriers(Browser browser) {
    // The driver runs it outside of the page's content security policy, which stays as it is.
    browser.run(AXE);
    return lines(browser.await(ASK_AXE));
  }

  /** What makes the page scroll sideways. */
  public static List<String> sideways(Browser browser) {
    return lines(browser.run(SIDEWAYS));
  }

  private static List<String> lines(Object found) {
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(PageCheck.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
