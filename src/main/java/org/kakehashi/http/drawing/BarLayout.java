package org.kakehashi.http.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.kakehashi.http.drawing.Drawings.Measured;
import org.kakehashi.http.page.BarsView;
import org.kakehashi.http.page.BarsView.Bar;
import org.kakehashi.http.page.BarsView.Group;

/** Lays out bars: each group on a scale of its own, since its unit may be its own. */
record BarLayout(String measure, List<Measured> rows) {
  /** Longer charts are no longer read. */
  private static final int MOST = 200;

  BarsView view() {
    Map<String, List<Measured>> groups =
        rows.stream()
            .limit(MOST)
            .collect(
                Collectors.groupingBy(Measured::group, LinkedHashMap::new, Collectors.toList()));
    List<Group> drawn =
        groups.entrySet().stream()
            .map(group -> new Group(group.getKey(), bars(group.getValue())))
            .toList();
    return new BarsView(measure, drawn, Math.max(0, rows.size() - MOST));
  }

  private static List<Bar> bars(List<Measured> rows) {
    double least = rows.stream().flatMapToDouble(row -> row.size().stream()).min().orElse(0);
    double most = rows.stream().flatMapToDouble(row -> row.size().stream()).max().orElse(0);
    double from = Math.min(0, least);
    double length = Math.max(0, most) - from;
    return rows.stream().map(row -> bar(row, from, length == 0 ? 1 : length)).toList();
  }

  private static Bar bar(Measured row, double from, double length) {
    OptionalDouble size = row.size();
    if (size.isEmpty()) {
      return new Bar(row.thing(), row.value(), "", "");
    }
    double start = (Math.min(0, size.getAsDouble()) - from) / length;
    double width = Math.abs(size.getAsDouble()) / length;
    return new Bar(
        row.thing(), row.value(), TimeScale.percent(100 * start), TimeScale.percent(100 * width));
  }
}
