package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.Browser;
import org.kakehashi.support.Look;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** Leaves pictures of the main pages in target/screenshots, to be looked at. */
class ScreenshotTest {
  private static final Path FOLDER = Path.of("target/screenshots");

  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("front", "/"),
          Map.entry("search", "/search?q=fund"),
          Map.entry("nothing-found", "/search?q=zzzzzz"),
          Map.entry("thing", "/id/japan"),
          Map.entry("statement", "/statement/S1-004"),
          Map.entry("claims", "/claims?subject=japan&property=participatesIn"),
          Map.entry("conflict", "/conflict/C01"),
          Map.entry("disputes", "/conflict"),
          Map.entry("source", "/source/S1"),
          Map.entry("timeline", "/api/timeline"),
          Map.entry("query", "/api/funding"),
          Map.entry("coverage", "/coverage"),
          Map.entry("connections", "/connections?from=japan&to=nsatu&status=willing"),
          Map.entry("comparison", "/compare?a=japan&b=nato"),
          Map.entry("sparql", "/sparql"),
          Map.entry("term", "/model/FundingFlow"),
          Map.entry("about", "/about"),
          Map.entry("not-found", "/no/such/page"));

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

  static List<Look> looks() {
    return Look.all();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void each_main_page_is_drawn(Look look) throws IOException {
    browser.set(look);
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      browser.open(page.getValue());
      Path file = FOLDER.resolve(page.getKey() + "-" + look + ".png");
      browser.draw(file);
      assertThat(ImageIO.read(file.toFile()).getWidth()).as("%s", file).isEqualTo(look.width());
    }
  }
}
