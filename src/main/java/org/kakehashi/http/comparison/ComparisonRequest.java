package org.kakehashi.http.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.Lens;

/** Reads what is to be compared: two things at a moment, or one thing or everything at two. */
record ComparisonRequest(Asked asked) {
  static final String A = "a";
  static final String B = "b";
  static final String AS_OF = "asOf";
  static final String KNOWN_AT = "knownAt";

  /** The things that it is about. */
  static final List<String> THINGS = List.of(A, B);

  /** Each takes one date, or two to be compared. */
  static final List<String> TIMES = List.of(AS_OF, KNOWN_AT);

  static ComparisonRequest of(HttpServletRequest request) {
    List<String> known = List.of(A, B, AS_OF, KNOWN_AT);
    ComparisonRequest read =
        new ComparisonRequest(Asked.of(request, ComparisonFeature.PATH, known, TIMES));
    TIMES.forEach(read::require);
    return read;
  }

  /** Two things and two dates would be four columns. */
  private void require(String time) {
    List<String> dates = dates(time);
    if (dates.size() > 2) {
      throw BadArgument.wrong(time, String.join(",", dates), "two-dates", "2009,2025", List.of());
    } else if (dates.size() == 2 && asked.one(A).isPresent() && asked.one(B).isPresent()) {
      throw BadArgument.wrong(time, String.join(",", dates), "date", dates.getFirst(), List.of());
    }
  }

  List<String> dates(String time) {
    return List.copyOf(asked.all(time));
  }

  /** Whether two dates are given of either time. */
  boolean hasTwoMoments() {
    return TIMES.stream().anyMatch(time -> dates(time).size() == 2);
  }

  Lens first() {
    return Lens.of(dates(AS_OF).stream().findFirst(), dates(KNOWN_AT).stream().findFirst());
  }

  /** A time of which one date is given has that on both sides. */
  Lens second() {
    return Lens.of(last(AS_OF), last(KNOWN_AT));
  }

  private Optional<String> last(String time) {
    return dates(time).stream().reduce((one, other) -> other);
  }
}
