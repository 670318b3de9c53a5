package org.kakehashi.http.linkeddata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.edtf.DateRange;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.text.Texts;

/** Dates in EDTF as people write them; in Japanese with the year of the era beside the year. */
record DateText(Texts texts) {
  private static final Pattern ONE_OF = Pattern.compile("\\[(.*)\\.\\.(.*)]");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([?~%]?)");
  private static final Pattern YEARS = Pattern.compile("(\\d{2}XX|\\d{3}X)([?~%]?)");

  /** A date in words, or as it is written where there are none for it. */
  String of(String edtf) {
    return Edtf.parse(edtf).map(range -> say(edtf, range)).orElse(edtf);
  }

  private String say(String edtf, DateRange range) {
    Matcher oneOf = ONE_OF.matcher(edtf);
    if (oneOf.matches()) {
      return interval("when.oneOf", oneOf.group(1), oneOf.group(2));
    }
    int slash = edtf.indexOf('/');
    return slash < 0
        ? date(edtf, range)
        : interval("when.span", edtf.substring(0, slash), edtf.substring(slash + 1));
  }

  private String interval(String key, String from, String to) {
    String open = from.isEmpty() ? "Unknown" : from.equals("..") ? "Open" : "";
    if (!open.isEmpty()) {
      return texts.say(key + ".start" + open, of(to));
    }
    String end = to.isEmpty() ? "Unknown" : to.equals("..") ? "Open" : "";
    return end.isEmpty()
        ? texts.say(key, of(from), of(to))
        : texts.say(key + ".end" + end, of(from));
  }

  private String date(String edtf, DateRange range) {
    Matcher date = DATE.matcher(edtf);
    if (date.matches()) {
      return qualified(exact(date), date.group(4));
    }
    Matcher years = YEARS.matcher(edtf);
    return years.matches() ? qualified(years(range), years.group(2)) : edtf;
  }

  private String exact(Matcher date) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      LocalDate first = LocalDate.of(year, 1, 1);
      return texts.say("when.year", date.group(1), eras(first, first.plusYears(1).minusDays(1)));
    }
    Month month = Month.of(Integer.parseInt(date.group(2)));
    String name = month.getDisplayName(TextStyle.FULL, locale());
    LocalDate first = LocalDate.of(year, month, 1);
    if (date.group(3) == null) {
      LocalDate last = YearMonth.from(first).atEndOfMonth();
      return texts.say("when.month", date.group(1), eras(first, last), name);
    }
    LocalDate day = first.withDayOfMonth(Integer.parseInt(date.group(3)));
    return texts.say("when.day", date.group(1), eras(day, day), name, day.getDayOfMonth());
  }

  private String years(DateRange range) {
    return texts.say(
        "when.years",
        range.earliest().map(LocalDate::getYear).orElseThrow(),
        range.latest().map(LocalDate::getYear).orElseThrow());
  }

  private String qualified(String date, String qualifier) {
    return switch (qualifier) {
      case "?" -> texts.say("when.uncertain", date);
      case "~" -> texts.say("when.about", date);
      case "%" -> texts.say("when.uncertain", texts.say("when.about", date));
      default -> date;
    };
  }

  /** A year in which an era ended has two names. */
  private static String eras(LocalDate first, LocalDate last) {
    String names =
        Stream.of(first, last)
            .flatMap(day -> era(day).stream())
            .distinct()
            .collect(Collectors.joining("・"));
    return names.isEmpty() ? "" : "(" + names + ")";
  }

  private static Optional<String> era(LocalDate day) {
    try {
      JapaneseDate date = JapaneseDate.from(day);
      int year = date.get(ChronoField.YEAR_OF_ERA);
      String era = date.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
      return Optional.of(era + (year == 1 ? "元" : year) + "年");
    } catch (DateTimeException beforeTheCalendarChanged) {
      return Optional.empty();
    }
  }

  private Locale locale() {
    return Locale.forLanguageTag(texts.language().tag());
  }
}
