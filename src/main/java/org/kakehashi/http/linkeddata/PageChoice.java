package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.query.BadArgument;

/**
 * Which part of a page a reader wants to see.
 *
 * @param status names of the statuses to show; all if none is named
 * @param part number of the part of a long list, from 1
 */
record PageChoice(Set<String> status, int part) {
  static final String STATUS = "status";
  static final String PART = "part";
  static final List<String> PARAMETERS = List.of(STATUS, PART);

  /**
   * Reads it.
   *
   * @param known the statuses that there are
   * @param isPage other formats are never parted
   */
  static PageChoice of(HttpServletRequest request, List<String> known, boolean isPage) {
    Set<String> status = statuses(values(request, STATUS), known);
    String part = values(request, PART).findFirst().orElse("1");
    if (!part.matches("[1-9]\\d{0,3}")) {
      throw BadArgument.wrong(PART, part, "number", "1, 2, …", List.of());
    }
    PageChoice choice = new PageChoice(status, Integer.parseInt(part));
    if (!isPage) {
      choice.refuse();
    }
    return choice;
  }

  private static Stream<String> values(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameterValues(name)).stream()
        .flatMap(Arrays::stream)
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** Names of statuses as they were written, each of which must be one that there is. */
  static Set<String> statuses(Stream<String> written, List<String> known) {
    return written.map(each -> status(each, known)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String status(String written, List<String> known) {
    String name = written.toLowerCase(Locale.ROOT);
    if (!known.contains(name)) {
      throw BadArgument.wrong(STATUS, written, STATUS, String.join(", ", known), known);
    }
    return name;
  }

  /** Refuses what would do nothing where there is nothing to choose. */
  void refuse() {
    if (!status.isEmpty()) {
      throw BadArgument.pagesOnly(STATUS);
    }
    refusePart();
  }

  void refusePart() {
    if (part > 1) {
      throw BadArgument.pagesOnly(PART);
    }
  }

  /** What addresses of the same page keep, or nothing. */
  String query() {
    return status.isEmpty() ? "" : STATUS + "=" + String.join(",", status);
  }

  /** What addresses of the same part of it keep, or nothing. */
  String whole() {
    return Stream.of(query(), part > 1 ? PART + "=" + part : "")
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("&"));
  }
}
