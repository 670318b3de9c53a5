package org.kakehashi.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of the Extended Date/Time Format that the data uses: ISO 8601-2 level 0 dates and
 * intervals, and of level 1 the qualifiers {@code ? ~ %}, unspecified digits ({@code X}, from the
 * right), and open or unknown interval ends; of level 2 one day out of a range that is not known
 * more closely, {@code [2025-04-08..2025-04-09]}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification</a>
 */
public final class Edtf {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?[?~%]?");

  private static final Pattern ONE_OF = Pattern.compile("\\[([^/.]*)\\.\\.([^/.]*)]");

  private Edtf() {}

  /**
   * Reads an EDTF date, interval or set of which one member is meant.
   *
   * @param lexical for example {@code 2025-04}, {@code 199X}, {@code 1995~/..}, {@code [..2009-11]}
   * @return the days it may cover, or empty when the text is not a date of the supported part,
   *     names a day that does not exist, or ends before it begins
   */
  public static Optional<DateRange> parse(String lexical) {
    Matcher oneOf = ONE_OF.matcher(lexical);
    if (oneOf.matches()) {
      return parseInterval(oneOf.group(1), oneOf.group(2));
    }
    int slash = lexical.indexOf('/');
    return slash < 0
        ? parseDate(lexical)
        : parseInterval(lexical.substring(0, slash), lexical.substring(slash + 1));
  }

  /**
   * The days of the first bound alone: of {@code 199X/..} those of ten years. Empty where there is
   * none.
   */
  public static Optional<DateRange> firstBound(String lexical) {
    Matcher oneOf = ONE_OF.matcher(lexical);
    return parseDate(oneOf.matches() ? oneOf.group(1) : lexical.split("/", 2)[0]);
  }

  /**
   * The days of the last bound alone: of {@code ../2010} the days of 2010. Empty where there is
   * none.
   */
  public static Optional<DateRange> lastBound(String lexical) {
    Matcher oneOf = ONE_OF.matcher(lexical);
    return parseDate(
        oneOf.matches() ? oneOf.group(2) : lexical.substring(lexical.indexOf('/') + 1));
  }

  private static Optional<DateRange> parseInterval(String from, String to) {
    if (isOpen(from) && isOpen(to)) {
      return Optional.empty();
    }
    Optional<DateRange> start = parseDate(from);
    Optional<DateRange> end = parseDate(to);
    if ((start.isEmpty() && !isOpen(from)) || (end.isEmpty() && !isOpen(to))) {
      return Optional.empty();
    }
    return Optional.of(
            new DateRange(start.flatMap(DateRange::earliest), end.flatMap(DateRange::latest)))
        .filter(DateRange::isOrdered);
  }

  private static boolean isOpen(String bound) {
    return bound.isEmpty() || bound.equals("..");
  }

  private static Optional<DateRange> parseDate(String lexical) {
    Matcher parts = DATE.matcher(lexical);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(range(parts.group(1), parts.group(2), parts.group(3)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static DateRange range(String year, @Nullable String month, @Nullable String day) {
    if (month == null || month.equals("XX")) {
      requireUnspecified(day);
      return DateRange.of(
          LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1),
          LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31));
    }
    if (year.indexOf('X') >= 0) {
      throw new DateTimeException("a known month of an unknown year is outside the supported part");
    }
    YearMonth exactMonth = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    if (day == null || day.equals("XX")) {
      return DateRange.of(exactMonth.atDay(1), exactMonth.atEndOfMonth());
    }
    LocalDate exactDay = exactMonth.atDay(Integer.parseInt(day));
    return DateRange.of(exactDay, exactDay);
  }

  private static void requireUnspecified(@Nullable String day) {
    if (day != null && !day.equals("XX")) {
      throw new DateTimeException("a known day of an unknown month is outside the supported part");
    }
  }
}
