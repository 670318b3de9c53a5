package org.kakehashi.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.text.Language;

/**
 * What was asked when something went wrong.
 *
 * @param id of the request
 * @param here the query of the address without its language, to ask again; empty where that would
 *     be another question
 */
record Asked(String id, String here) {
  /** Longer ones would make the page heavy. */
  private static final int LONGEST = 2000;

  static Asked of(HttpServletRequest request) {
    String query = String.valueOf(request.getQueryString());
    boolean again = request.getMethod().equals("GET") && query.length() <= LONGEST;
    return new Asked(RequestId.of(request), again ? withoutLanguage(request) : "");
  }

  /**
   * The same address with another value of a parameter, or without one; empty if that is not known.
   */
  String with(String parameter, Optional<String> value, Language language) {
    return !here.contains("?" + parameter + "=") && !here.contains("&" + parameter + "=")
        ? ""
        : Stream.of(
                Arrays.stream(here.substring(1).split("&", -1))
                    .filter(pair -> !pair.isEmpty() && !pair.startsWith(parameter + "=")),
                value.map(given -> parameter + "=" + encode(given)).stream(),
                Stream.of("lang=" + language.tag()))
            .flatMap(pairs -> pairs)
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String withoutLanguage(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null
        ? "?"
        : Arrays.stream(query.split("&", -1))
            .filter(pair -> !pair.startsWith("lang=") && !pair.isEmpty())
            .collect(Collectors.joining("&", "?", ""));
  }
}
