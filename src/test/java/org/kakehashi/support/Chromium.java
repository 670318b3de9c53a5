package org.kakehashi.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that is installed here, and the driver that goes with it.
 *
 * @param program the browser
 * @param driver its chromedriver, of the same version
 */
record Chromium(Path program, Path driver) {
  /** What to install where it is not found. */
  static final String NEEDS =
      "Chromium or Chrome (on the PATH, or named by CHROMIUM) and a chromedriver of the same"
          + " version (on the PATH, or named by CHROMEDRIVER); on Debian: chromium chromium-driver";

  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<Path> ELSEWHERE =
      List.of(
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/opt/google/chrome/chrome"));

  static Optional<Chromium> find() {
    Stream<Path> programs =
        Stream.of(
                named("CHROMIUM"), PROGRAMS.stream().flatMap(Chromium::onPath), ELSEWHERE.stream())
            .flatMap(paths -> paths);
    Stream<Path> drivers = Stream.concat(named("CHROMEDRIVER"), onPath("chromedriver"));
    Optional<Path> driver = first(drivers);
    return first(programs).flatMap(program -> driver.map(beside -> new Chromium(program, beside)));
  }

  private static Optional<Path> first(Stream<Path> candidates) {
    return candidates.filter(Files::isExecutable).findFirst();
  }

  private static Stream<Path> named(String variable) {
    return Optional.ofNullable(System.getenv(variable)).map(Path::of).stream();
  }

  private static Stream<Path> onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
        .map(folder -> Path.of(folder).resolve(program));
  }
}
