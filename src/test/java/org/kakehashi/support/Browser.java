package org.kakehashi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, with one page at a time, that reads one server. */
public final class Browser implements AutoCloseable {
  /** With {@code -Dkakehashi.browser=required} it is a failure when there is none. */
  private static final boolean REQUIRED =
      "required".equals(System.getProperty("kakehashi.browser"));

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int HEIGHT = 900;
  private static final int TALLEST = 6000;

  /** Chromium's own errands are switched off, so that nothing on the network is but the page's. */
  private static final List<String> SWITCHES =
      List.of(
          "--headless",
          // Root cannot have the sandbox, many containers neither; only our own pages are read.
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--no-proxy-server",
          "--hide-scrollbars",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Selenium warns of Chromium's versions that it has no typed commands for; none is used. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final URI server;
  private final ChromeDriver driver;

  private Browser(URI server, ChromeDriver driver) {
    this.server = server;
    this.driver = driver;
  }

  /** Skips the tests, and says why, where no browser is installed. */
  public static Browser start(RunningServer server) {
    Optional<Chromium> found = Chromium.find();
    if (found.isEmpty()) {
      String missing = "no tests in a browser; they need " + Chromium.NEEDS;
      if (REQUIRED) {
        Assertions.fail(missing);
      }
      System.err.println(missing);
      Assumptions.abort(missing);
    }
    return new Browser(server.uri(), drive(found.orElseThrow()));
  }

  private static ChromeDriver drive(Chromium chromium) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromium.driver().toFile())
            .usingAnyFreePort()
            .build();
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    logging.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.program().toFile());
    options.addArguments(SWITCHES);
    options.setCapability("goog:loggingPrefs", logging);
    options.setScriptTimeout(PATIENCE);
    return new ChromeDriver(service, options);
  }

  /** Sets language, theme and width; a page that is open takes on the last two. */
  public void set(Look look) {
    tell("Network.enable", Map.of());
    tell(
        "Network.setExtraHTTPHeaders",
        Map.of("headers", Map.of("Accept-Language", look.language().tag())));
    tell(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", look.theme().tag()))));
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", look.width(), "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Switches the scripts of pages on or off; those of {@link #run} are no page's. */
  public void scripts(boolean on) {
    tell("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Forgets what pages stored. */
  public void forget() {
    String origin = server.toString().replaceFirst("/$", "");
    tell("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
  }

  private void tell(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** Loads a page. */
  public void open(String path) {
    driver.get(server.resolve(path).toString());
  }

  /** Path and query of the page that is open. */
  public String address() {
    URI uri = URI.create(driver.getCurrentUrl());
    return Optional.ofNullable(uri.getRawQuery())
        .map(query -> uri.getRawPath() + "?" + query)
        .orElse(uri.getRawPath());
  }

  /** What went on since this was last asked. */
  public Traffic traffic() {
    return Traffic.of(driver.manage().logs(), server.toString());
  }

  /** Elements of the page that is open. */
  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The first such element, which must be there. */
  public WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Presses keys one after the other, or types words, where the focus is. */
  public void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key while another is held down. */
  public void pressWith(Keys held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** Does what leads to another page, and waits until that is there. */
  public void leave(Runnable step) {
    run("window.stillHere = true");
    step.run();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (run("return !window.stillHere && document.readyState === 'complete'").equals(false)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still at " + address());
      }
    }
  }

  /** The value of a script, in which {@code arguments} are the given ones. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The value that a script passes to the last of its {@code arguments}. */
  Object await(String script) {
    return driver.executeAsyncScript(script);
  }

  /** Draws the page that is open from its top to its end, or as far as one would scroll. */
  public void draw(Path file) {
    long height = (Long) run("return document.documentElement.scrollHeight");
    long width = (Long) run("return innerWidth");
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, TALLEST), "scale", 1);
    Object png =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip))
            .get("data");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Base64.getDecoder().decode(String.valueOf(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
