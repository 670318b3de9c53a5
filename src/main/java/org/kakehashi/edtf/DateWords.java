package org.kakehashi.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** Says an {@link Edtf} date in words, neither more nor less exact than it is. */
public final class DateWords {
  private static final String TEXTS = "org.kakehashi.edtf.dates";
  private static final Pattern POINT =
      Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?([?~%]?)");

  private final Texts texts;

  private DateWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * A date in words, such as {@code 8 or 9 April 2025} for {@code [2025-04-08..2025-04-09]}; what
   * is not a date of the supported part comes back as it is.
   */
  public static String of(String lexical, Language language) {
    return Edtf.parse(lexical).isPresent()
        ? new DateWords(Texts.of(TEXTS, language)).say(lexical)
        : lexical;
  }

  private String say(String lexical) {
    if (lexical.startsWith("[")) {
      String[] ends = lexical.substring(1, lexical.length() - 1).split("\\.\\.", -1);
      return oneOf(ends[0], ends[1]);
    }
    int slash = lexical.indexOf('/');
    return slash < 0
        ? point(lexical)
        : interval(lexical.substring(0, slash), lexical.substring(slash + 1));
  }

  private String oneOf(String from, String to) {
    if (from.isEmpty()) {
      return texts.say("by", point(to));
    }
    if (to.isEmpty()) {
      return texts.say("orLater", point(from));
    }
    return isNext(from, to)
        ? pair(from, to, (one, two) -> texts.say("or", one, two))
        : texts.say("between", point(from), point(to));
  }

  private String interval(String from, String to) {
    if (from.isEmpty() || from.equals("..")) {
      return texts.say("until", point(to));
    }
    return switch (to) {
      case ".." -> since(from);
      case "" -> texts.say("from", point(from));
      default ->
          from.equals(to)
              ? point(from)
              : pair(from, to, (one, two) -> texts.say("range", one, two));
    };
  }

  /** That the start is not certain is said of the whole, as words put it: perhaps since 2023. */
  private String since(String from) {
    return from.endsWith("?")
        ? texts.say("perhaps", texts.say("since", point(from.substring(0, from.length() - 1))))
        : texts.say("since", point(from));
  }

  /** Whether one follows at once on the other, so that the two are all there is. */
  private static boolean isNext(String from, String to) {
    return from.length() == to.length()
        && Edtf.parse(from)
            .flatMap(DateRange::latest)
            .map(day -> day.plusDays(1))
            .equals(Edtf.parse(to).flatMap(DateRange::earliest));
  }

  /** Two dates together, in which what they share is said once. */
  private String pair(String from, String to, BinaryOperator<String> join) {
    Optional<LocalDate> first = day(from);
    Optional<LocalDate> last = day(to);
    if (first.isPresent()
        && last.isPresent()
        && first.get().withDayOfMonth(1).equals(last.get().withDayOfMonth(1))) {
      return join.apply(
          texts.say("pair.first", point(from), first.get().getDayOfMonth()),
          texts.say("pair.last", point(to), last.get().getDayOfMonth()));
    }
    return join.apply(point(from), point(to));
  }

  private static Optional<LocalDate> day(String lexical) {
    return lexical.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Edtf.parse(lexical).flatMap(DateRange::earliest)
        : Optional.empty();
  }

  private String point(String lexical) {
    Matcher parts = POINT.matcher(lexical);
    if (!parts.matches()) {
      return lexical;
    }
    String exact = exact(parts);
    return switch (parts.group(4)) {
      case "?" -> texts.say("perhaps", exact);
      case "~" -> texts.say("about", exact);
      case "%" -> texts.say("perhaps", texts.say("about", exact));
      default -> exact;
    };
  }

  private String exact(Matcher parts) {
    String year = parts.group(1);
    if (year.equals("XXXX")) {
      return texts.say("unknown");
    }
    if (year.endsWith("XX")) {
      return texts.say("range", year.replace('X', '0'), year.replace('X', '9'));
    }
    if (year.endsWith("X")) {
      return texts.say("decade", year.replace('X', '0'));
    }
    String month = Optional.ofNullable(parts.group(2)).orElse("XX");
    String day = Optional.ofNullable(parts.group(3)).orElse("XX");
    return calendar(Integer.parseInt(year), month, day);
  }

  private String calendar(int year, String month, String day) {
    if (month.equals("XX")) {
      String eras = years(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      return texts.say(eras.equals(western(year)) ? "year.western" : "year", eras, year);
    }
    Month named = Month.of(Integer.parseInt(month));
    LocalDate first = LocalDate.of(year, named, 1);
    if (day.equals("XX")) {
      return texts.say("month", years(first, first.plusMonths(1).minusDays(1)), name(named));
    }
    LocalDate exact = first.withDayOfMonth(Integer.parseInt(day));
    return texts.say("day", years(exact, exact), name(named), exact.getDayOfMonth());
  }

  private String name(Month month) {
    return switch (texts.language()) {
      case EN -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case JA -> String.valueOf(month.getValue());
    };
  }

  /** The year as the language counts it; two where an era ends between the days. */
  private String years(LocalDate first, LocalDate last) {
    return switch (texts.language()) {
      case EN -> western(first.getYear());
      case JA -> {
        String one = era(first);
        String two = era(last);
        yield one.equals(two) ? one : texts.say("eras", one, two);
      }
    };
  }

  private String era(LocalDate day) {
    try {
      JapaneseDate date = JapaneseDate.from(day);
      String era = date.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
      int year = date.get(ChronoField.YEAR_OF_ERA);
      return texts.say(year == 1 ? "era.first" : "era", era, year);
    } catch (DateTimeException beforeTheCalendarWasReformed) {
      return western(day.getYear());
    }
  }

  private String western(int year) {
    return texts.say("western", year);
  }
}
