package org.kakehashi.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

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

  private static String withoutLanguage(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null
        ? "?"
        : Arrays.stream(query.split("&", -1))
            .filter(pair -> !pair.startsWith("lang=") && !pair.isEmpty())
            .collect(Collectors.joining("&", "?", ""));
  }
}
