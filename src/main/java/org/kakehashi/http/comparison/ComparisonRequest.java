package org.kakehashi.http.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.Lens;
import org.kakehashi.query.SourceNames;

/**
 * Reads what is to be compared: two things at a moment, or one thing or everything at two.
 *
 * @param sources that may be left out
 */
record ComparisonRequest(Asked asked, SourceNames sources) {
  static final String A = "a";
  static final String B = "b";
  static final String AS_OF = "asOf";
  static final String KNOWN_AT = "knownAt";
  static final String WITHOUT = "without";

  /** The things that it is about. */
  static final List<String> THINGS = List.of(A, B);

  /** Each takes one date, or two to be compared. */
  static final List<String> TIMES = List.of(AS_OF, KNOWN_AT);

  private static final List<String> SETS = List.of(AS_OF, KNOWN_AT, WITHOUT);
  private static final List<String> KNOWN = List.of(A, B, AS_OF, KNOWN_AT, WITHOUT);

  static ComparisonRequest of(HttpServletRequest request, SourceNames sources) {
    ComparisonRequest read =
        new ComparisonRequest(Asked.of(request, ComparisonFeature.PATH, KNOWN, SETS), sources);
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

  private boolean isPair(String time) {
    return dates(time).size() == 2;
  }

  /** Whether two dates are given of either time. */
  boolean hasTwoMoments() {
    return TIMES.stream().anyMatch(this::isPair);
  }

  Lens first() {
    return lens(dates(AS_OF).stream().findFirst(), dates(KNOWN_AT).stream().findFirst());
  }

  /** A time of which one date is given has that on both sides. */
  Lens second() {
    return lens(last(AS_OF), last(KNOWN_AT));
  }

  /** What both sides are seen through. */
  Lens shared() {
    return lens(
        last(AS_OF).filter(date -> !isPair(AS_OF)),
        last(KNOWN_AT).filter(date -> !isPair(KNOWN_AT)));
  }

  /** The same whatever the time, without the sources that are left out. */
  Lens everything() {
    return lens(Optional.empty(), Optional.empty());
  }

  private Lens lens(Optional<String> asOf, Optional<String> knownAt) {
    return Lens.of(asOf, knownAt).without(sources, asked.all(WITHOUT));
  }

  private Optional<String> last(String time) {
    return dates(time).stream().reduce((one, other) -> other);
  }

  /** The same seen through nothing: what is compared stays. */
  Asked unshared() {
    return asked.without(
        Stream.concat(Stream.of(WITHOUT), TIMES.stream().filter(each -> !isPair(each))).toList());
  }

  /** What another question is seen through as well. */
  Asked lensOnly() {
    return asked.without(
        Stream.concat(THINGS.stream(), TIMES.stream().filter(this::isPair)).toList());
  }
}
