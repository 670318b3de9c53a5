package org.kakehashi.http.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kakehashi.http.page.TimelineView.Gap;
import org.kakehashi.http.page.TimelineView.Tick;

/**
 * Where days lie on the axis. All years are equally long, but for runs of years in which nothing
 * begins or ends: such a run is shortened, and marked as such.
 */
final class TimeScale {
  /** Shorter runs stay as they are. */
  private static final int LONG_RUN = 4;

  /** How many years' room a shortened run has. */
  private static final double SHORTENED = 1.25;

  /** Least distance of labels, in percent: for wide screens, and for narrow ones. */
  private static final double LABEL = 4.6;

  private static final double NARROW_LABEL = 13;

  private final List<Stretch> stretches = new ArrayList<>();
  private double length;

  /** A year, or a run of years that share the room of about one. */
  private record Stretch(int year, int years, double at, double room) {
    boolean isShortened() {
      return years > 1;
    }

    double at(LocalDate day) {
      double past = day.getYear() - year + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
      return at + room * Math.min(1, past / years);
    }
  }

  private TimeScale(SortedSet<Integer> used) {
    int next = used.first();
    for (int year : used) {
      if (year - next >= LONG_RUN) {
        add(next, year - next, SHORTENED);
        next = year;
      }
      while (next <= year) {
        add(next++, 1, 1);
      }
    }
  }

  /** An axis on which days have a place; there is at least one. */
  static TimeScale of(List<LocalDate> days) {
    SortedSet<Integer> years = new TreeSet<>();
    days.forEach(day -> years.add(day.getYear()));
    return new TimeScale(years);
  }

  private void add(int year, int years, double room) {
    stretches.add(new Stretch(year, years, length, room));
    length += room;
  }

  /** Where a day begins, in percent. */
  double at(LocalDate day) {
    Stretch within = stretches.getFirst();
    for (Stretch stretch : stretches) {
      if (stretch.year() <= day.getYear()) {
        within = stretch;
      }
    }
    return 100 * within.at(day) / length;
  }

  /** Where stretches begin, with the year where there is room for it. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    double label = Double.NEGATIVE_INFINITY;
    double narrow = Double.NEGATIVE_INFINITY;
    for (Stretch stretch : stretches) {
      double at = 100 * stretch.at() / length;
      boolean fits = at - label >= LABEL && !stretch.isShortened();
      boolean fitsNarrow = fits && at - narrow >= NARROW_LABEL;
      ticks.add(new Tick(fits ? String.valueOf(stretch.year()) : "", percent(at), !fitsNarrow));
      label = fits ? at : label;
      narrow = fitsNarrow ? at : narrow;
    }
    ticks.add(new Tick("", percent(100), true));
    return ticks;
  }

  List<Gap> gaps() {
    return stretches.stream()
        .filter(Stretch::isShortened)
        .map(run -> new Gap(percent(100 * run.at() / length), percent(100 * run.room() / length)))
        .toList();
  }

  static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part);
  }
}
