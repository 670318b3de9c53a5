package org.kakehashi.support;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page weighs with its style sheets and scripts, but not the query editor's, unpacked. */
public final class PageWeight {
  /** What a page may weigh. */
  public static final int MOST = 150_000;

  private static final Pattern ASSET =
      Pattern.compile("(?:href|src)=\"(/assets/(?:\\w+\\.css|theme\\.js))\"");

  private PageWeight() {}

  /** In bytes. */
  public static int of(RunningServer server, String path) {
    String page = followed(server, path);
    Stream<String> assets =
        ASSET.matcher(page).results().map(asset -> server.get(asset.group(1)).body());
    return Stream.concat(Stream.of(page), assets).mapToInt(PageWeight::bytes).sum();
  }

  private static String followed(RunningServer server, String path) {
    var answer = server.get(path, "Accept", "text/html");
    return answer
        .headers()
        .firstValue("Location")
        .map(location -> followed(server, location))
        .orElseGet(answer::body);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
