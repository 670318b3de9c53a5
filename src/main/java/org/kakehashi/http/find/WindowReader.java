package org.kakehashi.http.find;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.search.SearchIndex;
import org.kakehashi.search.Span;

/**
 * Reads the days that things must be about: {@code from}, {@code to}, and {@code within}, which
 * reaches back from {@code to}, on from {@code from}, or back from the newest day of the data.
 */
final class WindowReader {
  private static final String DURATION = "P1Y, P6M, P2W, P30D";

  private final SearchParameters parameters;
  private final SearchIndex index;

  WindowReader(SearchParameters parameters, SearchIndex index) {
    this.parameters = parameters;
    this.index = index;
  }

  Span window() {
    Optional<LocalDate> from = parameters.one("from").map(text -> day("from", text, false));
    Optional<LocalDate> to = parameters.one("to").map(text -> day("to", text, true));
    Optional<Period> within = parameters.one("within").map(this::duration);
    if (from.isPresent() && to.isPresent()) {
      if (within.isPresent()) {
        throw parameters.bad("within", "window", "");
      }
      if (from.get().isAfter(to.get())) {
        throw parameters.bad("to", "window", "");
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
    return Optional.of(text)
        .filter(written -> written.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
        .flatMap(Edtf::parse)
        .flatMap(days -> last ? days.latest() : days.earliest())
        .orElseThrow(() -> parameters.bad(name, "date", "2025-04"));
  }

  private Period duration(String text) {
    if (!text.matches("P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?")) {
      throw parameters.bad("within", "duration", DURATION);
    }
    return Period.parse(text);
  }
}
