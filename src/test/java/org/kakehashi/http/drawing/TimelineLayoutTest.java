package org.kakehashi.http.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.drawing.Drawings.Dated;
import org.kakehashi.http.page.TimelineView;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Row;
import org.kakehashi.http.page.TimelineView.Shape;
import org.kakehashi.http.page.TimelineView.Span;
import org.kakehashi.http.page.TimelineView.Status;
import org.kakehashi.http.page.TimelineView.Tick;
import org.kakehashi.text.Language;

class TimelineLayoutTest {
  private static Dated dated(String thing, String time) {
    return new Dated(
        new Reference(thing, "/id/" + thing),
        time,
        new Status("asserted", "asserted"),
        true,
        new Reference("T1-001", "/statement/T1-001"),
        Optional.empty());
  }

  private static Dated told(Dated row, String until) {
    return new Dated(
        row.thing(),
        row.time(),
        row.status(),
        row.fact(),
        row.claim(),
        Optional.of(LocalDate.parse(until)));
  }

  private static TimelineView timeline(Dated... rows) {
    return Drawings.timeline(List.of(rows), 0, Language.EN);
  }

  private static List<Span> spans(TimelineView view) {
    return view.groups().stream()
        .flatMap(group -> group.rows().stream())
        .flatMap(row -> row.spans().stream())
        .toList();
  }

  private static double percent(String written) {
    return Double.parseDouble(written.replace("%", ""));
  }

  @Test
  void years_are_equally_long() {
    TimelineView view = timeline(dated("a", "2020"), dated("b", "2021"), dated("c", "2022"));
    assertThat(view.gaps()).isEmpty();
    assertThat(view.ticks().stream().map(Tick::at))
        .containsExactly("0.00%", "33.33%", "66.67%", "100.00%");
    assertThat(spans(view).stream().map(Span::width)).allMatch(width -> width.startsWith("33.3"));
    assertThat(spans(view).get(1).from()).isEqualTo("33.33%");
  }

  @Test
  void a_long_run_of_empty_years_is_shortened_and_marked() {
    TimelineView view = timeline(dated("a", "1949-04-04"), dated("b", "2020"), dated("c", "2021"));
    assertThat(view.gaps()).hasSize(1);
    assertThat(view.ticks().stream().map(Tick::label).filter(label -> !label.isEmpty()))
        .containsExactly("1949", "2020", "2021");
    assertThat(percent(view.gaps().getFirst().width())).isBetween(20.0, 40.0);
    assertThat(percent(spans(view).get(1).from()))
        .isEqualTo(
            percent(view.gaps().getFirst().from()) + percent(view.gaps().getFirst().width()));
  }

  @Test
  void a_year_is_a_range_within_which_and_a_day_is_a_mark() {
    TimelineView view =
        timeline(dated("year", "2022"), dated("day", "2023-07-01"), dated("last", "2024"));
    assertThat(spans(view).stream().map(Span::shape))
        .containsExactly(Shape.WITHIN, Shape.MARK, Shape.WITHIN);
    assertThat(percent(spans(view).get(1).middle())).isBetween(49.0, 51.0);
  }

  @Test
  void only_a_fact_is_solid() {
    Dated fact = dated("done", "2019/2022");
    Dated plan =
        new Dated(
            new Reference("plan", "/id/plan"),
            fact.time(),
            new Status("announced", "announced"),
            false,
            fact.claim(),
            fact.reach());
    assertThat(spans(timeline(fact, plan)).stream().map(Span::shape))
        .containsExactly(Shape.ALONG, Shape.CLAIMED);
  }

  @Test
  void what_has_no_stated_end_reaches_the_edge_and_says_so() {
    TimelineView view = timeline(dated("a", "2020/.."), dated("b", "../2021"), dated("c", "2023"));
    Span since = spans(view).stream().filter(Span::openEnd).findFirst().orElseThrow();
    Span until = spans(view).stream().filter(Span::openStart).findFirst().orElseThrow();
    assertThat(since).extracting(Span::from, Span::width).containsExactly("0.00%", "100.00%");
    assertThat(until.from()).isEqualTo("0.00%");
    assertThat(percent(until.width())).isEqualTo(50);
    assertThat(since.date()).isEqualTo("since 2020");
  }

  @Test
  void what_has_no_stated_end_is_drawn_as_far_as_its_source_can_tell() {
    TimelineView view =
        timeline(told(dated("a", "2020/.."), "2021-12-31"), dated("b", "2023-12-31"));
    Span since = spans(view).stream().filter(Span::openEnd).findFirst().orElseThrow();
    assertThat(since).extracting(Span::from, Span::width).containsExactly("0.00%", "50.00%");
  }

  @Test
  void what_began_at_some_time_within_years_is_drawn_so() {
    TimelineView view =
        timeline(told(dated("a", "199X/.."), "2009-12-31"), dated("b", "1990/1999-12-31"));
    Span since = spans(view).stream().filter(Span::openEnd).findFirst().orElseThrow();
    Span known = spans(view).stream().filter(span -> !span.openEnd()).findFirst().orElseThrow();
    assertThat(since.from()).isEqualTo(since.beginning());
    assertThat(percent(since.beginning()) + percent(since.width())).isEqualTo(100);
    assertThat(known.beginning()).isEmpty();
  }

  @Test
  void a_mark_is_one_known_day_and_what_is_not_so_well_known_is_a_range() {
    TimelineView view =
        timeline(
            dated("first", "2000-01-01"),
            dated("perhaps", "2010-04-09?"),
            dated("one of two", "[2010-04-08..2010-04-09]"),
            dated("month", "2010-04"),
            dated("visit", "2010-04-08/2010-04-09"),
            dated("years", "2001/2009"));
    assertThat(spans(view).stream().map(Span::shape))
        .containsExactly(
            Shape.ALONG, Shape.MARK, Shape.WITHIN, Shape.WITHIN, Shape.ALONG, Shape.WITHIN);
    assertThat(spans(view)).allMatch(span -> percent(span.width()) >= 2.2);
  }

  @Test
  void what_lasts_stands_above_what_happens() {
    TimelineView view =
        timeline(
            dated("visit", "2019-04-08/2019-04-09"),
            dated("programme", "2020/.."),
            dated("year", "2021"));
    assertThat(view.groups().stream().map(TimelineView.Group::name))
        .containsExactly("lasting", "events");
    assertThat(view.groups().get(0).rows().stream().map(Row::name)).containsExactly("programme");
    assertThat(view.groups().get(1).rows().stream().map(Row::name))
        .containsExactly("visit", "year");
  }

  @Test
  void a_thing_has_one_row_for_all_its_times() {
    TimelineView view = timeline(dated("a", "2020"), dated("b", "2021"), dated("a", "2022"));
    assertThat(view.groups().getFirst().rows().stream().map(Row::name)).containsExactly("a", "b");
    assertThat(view.groups().getFirst().rows().getFirst().spans()).hasSize(2);
  }

  @Test
  void what_cannot_be_drawn_is_counted() {
    TimelineView view = Drawings.timeline(List.of(dated("a", "soon")), 2, Language.EN);
    assertThat(view.untimed()).isEqualTo(3);
    assertThat(view.groups()).isEmpty();
  }

  @Test
  void nothing_lies_outside_of_the_axis() {
    TimelineView view =
        timeline(
            Stream.of("199X", "XXXX", "2025-12-31", "[..2009]", "[2024..]", "1990~/..")
                .map(time -> dated(time, time))
                .toArray(Dated[]::new));
    assertThat(spans(view))
        .hasSize(6)
        .allSatisfy(span -> {
          assertThat(percent(span.from())).isBetween(0.0, 100.0);
          assertThat(percent(span.from()) + percent(span.width())).isBetween(0.0, 100.01);
        });
  }
}
