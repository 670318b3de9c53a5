package org.kakehashi.http.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.edtf.DateRange;
import org.kakehashi.edtf.DateWords;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.http.drawing.Drawings.Dated;
import org.kakehashi.http.page.TimelineView;
import org.kakehashi.http.page.TimelineView.Group;
import org.kakehashi.http.page.TimelineView.Row;
import org.kakehashi.http.page.TimelineView.Shape;
import org.kakehashi.http.page.TimelineView.Span;
import org.kakehashi.text.Language;

/** One row for each thing, what lasts above what happens. */
record TimelineLayout(List<Placed> rows, int unread, Optional<TimeScale> scale, Language language) {
  /** An interval of more days lasts rather than happens. */
  private static final int LASTING_DAYS = 366;

  /** Nothing is drawn narrower, in percent. */
  private static final double LEAST = 2.2;

  /** A row with the days that it may cover. */
  private record Placed(Dated row, DateRange days) {
    boolean isInterval() {
      return row.time().contains("/");
    }

    boolean lasts() {
      return isInterval()
          && (days.earliest().isEmpty()
              || days.latest().isEmpty()
              || ChronoUnit.DAYS.between(days.earliest().get(), days.latest().get())
                  >= LASTING_DAYS);
    }

    /** One day, and it is known which. */
    boolean isDay() {
      return days.earliest().isPresent()
          && days.earliest().equals(days.latest())
          && !row.time().matches(".*[?~%].*");
    }

    /**
     * The last day of which the claim tells; of what has no end, only as far as its source does.
     */
    Optional<LocalDate> last() {
      return days.latest().or(row::reach);
    }

    /** The day by which something that lasts has begun, where it may have begun long before. */
    Optional<LocalDate> begun() {
      return Edtf.firstBound(row.time())
          .filter(start -> isInterval())
          .flatMap(start -> start.latest().map(day -> day.plusDays(1)))
          .filter(day ->
              days.earliest().stream()
                  .anyMatch(first -> ChronoUnit.DAYS.between(first, day) > LASTING_DAYS));
    }

    Stream<LocalDate> bounds() {
      return Stream.concat(days.earliest().stream(), last().stream());
    }

    LocalDate order() {
      return bounds().findFirst().orElse(LocalDate.MIN);
    }
  }

  static TimelineLayout of(List<Dated> rows, Language language) {
    List<Placed> placed = new ArrayList<>();
    for (Dated row : rows) {
      Edtf.parse(row.time()).ifPresent(days -> placed.add(new Placed(row, days)));
    }
    placed.sort(Comparator.comparing(Placed::order));
    List<LocalDate> days = placed.stream().flatMap(Placed::bounds).toList();
    return new TimelineLayout(
        placed,
        rows.size() - placed.size(),
        days.isEmpty() ? Optional.empty() : Optional.of(TimeScale.of(days)),
        language);
  }

  TimelineView view(int untimed) {
    return scale
        .map(axis -> new TimelineView(axis.ticks(), axis.gaps(), groups(axis), untimed + unread))
        .orElseGet(() -> new TimelineView(List.of(), List.of(), List.of(), untimed + unread));
  }

  private List<Group> groups(TimeScale axis) {
    Map<String, List<Placed>> things =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.row().thing().link() + one.row().thing().name(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<Boolean, List<Row>> byKind =
        things.values().stream()
            .collect(
                Collectors.partitioningBy(
                    times -> times.stream().anyMatch(Placed::lasts),
                    Collectors.mapping(times -> row(times, axis), Collectors.toList())));
    return Stream.of(
            new Group("lasting", byKind.getOrDefault(true, List.of())),
            new Group("events", byKind.getOrDefault(false, List.of())))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private Row row(List<Placed> times, TimeScale axis) {
    Dated first = times.getFirst().row();
    return new Row(
        first.thing().name(),
        first.thing().link(),
        times.stream().map(time -> span(time, axis)).toList());
  }

  private static Shape shape(Placed time) {
    return !time.isInterval() ? Shape.WITHIN : time.row().fact() ? Shape.ALONG : Shape.CLAIMED;
  }

  private Span span(Placed time, TimeScale axis) {
    double earliest = time.days().earliest().map(axis::at).orElse(0.0);
    double to = time.last().map(day -> axis.at(day.plusDays(1))).orElse(100.0);
    double from = time.begun().map(axis::at).filter(begun -> begun < to).orElse(earliest);
    double width = Math.max(LEAST, to - from);
    double start = Math.clamp((from + to - width) / 2, 0, 100 - width);
    return new Span(
        from > earliest ? TimeScale.percent(from - earliest) : "",
        TimeScale.percent(start),
        TimeScale.percent(width),
        TimeScale.percent((from + to) / 2),
        time.isDay() ? Shape.MARK : shape(time),
        time.days().earliest().isEmpty(),
        time.days().latest().isEmpty(),
        time.row().status(),
        DateWords.of(time.row().time(), language),
        time.row().time(),
        time.row().claim());
  }
}
