package org.kakehashi.http.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.kakehashi.search.SearchIndex;
import org.kakehashi.search.Span;

/**
 * Reads the days that things must be about: {@code from}, {@code to}, and {@code within}, which
 * reaches back from {@code to}, on from {@code from}, or back from the newest day of the data.
 */
final class WindowReader {
  private static final String DAYS = "YYYY-MM-DD, YYYY-MM, YYYY";
  private static final String DURATION = "P1Y, P6M, P2W, P30D";

  private final Parameters parameters;
  private final SearchIndex index;

  WindowReader(Parameters parameters, SearchIndex index) {
    this.parameters = parameters;
    this.index = index;
  }

  Span window() {
    Optional<LocalDate> from = parameters.one("from").map(text -> day("from", text, false));
    Optional<LocalDate> to = parameters.one("to").map(text -> day("to", text, true));
    Optional<Period> within = parameters.one("within").map(this::duration);
    if (from.isPresent() && to.isPresent()) {
      if (within.isPresent()) {
        throw parameters.bad("within", "from + within, to + within, from + to");
      }
      if (from.get().isAfter(to.get())) {
        throw parameters.bad("to", "≥ " + from.get());
      }
    }
    return within.map(length -> window(from, to, length)).orElseGet(() -> new Span(from, to));
  }

  private Span window(Optional<LocalDate> from, Optional<LocalDate> to, Period length) {
    if (from.isPresent()) {
      return new Span(from, from.map(day -> day.plus(length)));
    }
    Optional<LocalDate> end = to.or(index::newestDay);
    return new Span(end.map(day -> day.minus(length)), end);
  }

  private LocalDate day(String name, String text, boolean last) {
    try {
      return switch (text.length()) {
        case 4 -> last ? Year.parse(text).atMonth(12).atEndOfMonth() : Year.parse(text).atDay(1);
        case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw parameters.bad(name, DAYS);
    }
  }

  private Period duration(String text) {
    if (!text.matches("P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?")) {
      throw parameters.bad("within", DURATION);
    }
    return Period.parse(text);
  }
}
