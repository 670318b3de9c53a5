package org.kakehashi.http.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kakehashi.http.drawing.Drawings.Link;
import org.kakehashi.http.page.LinksView;
import org.kakehashi.http.page.LinksView.Line;
import org.kakehashi.http.page.LinksView.Spot;
import org.kakehashi.http.page.TimelineView.Reference;

/**
 * Lays out things in columns from left to right: what nothing drawn leads to stands in the first,
 * all else one column right of the first thing that leads to it.
 */
final class LinkLayout {
  private static final int MOST_LINKS = 80;
  private static final int LAST_COLUMN = 4;
  private static final int COLUMN = 300;
  private static final int ROW = 34;
  private static final int MARGIN = 28;
  private static final double NAME = 14;
  private static final double RELATION = 10;

  /** More would write over one another. */
  private static final int MOST_NAMED = 24;

  private final List<Link> links;
  private final int left;
  private final Map<Reference, Integer> columns = new LinkedHashMap<>();
  private final Map<Reference, Spot> spots = new LinkedHashMap<>();

  LinkLayout(List<Link> all) {
    this.links = all.stream().distinct().limit(MOST_LINKS).toList();
    this.left = (int) all.stream().distinct().count() - links.size();
  }

  LinksView view() {
    assignColumns();
    Map<Integer, List<Reference>> byColumn = new TreeMap<>();
    columns.forEach(
        (thing, column) -> byColumn.computeIfAbsent(column, first -> new ArrayList<>()).add(thing));
    int tallest = byColumn.values().stream().mapToInt(List::size).max().orElse(1);
    int height = tallest * ROW + 2 * MARGIN;
    byColumn.forEach((column, things) -> place(column, things, height));
    int width = (byColumn.size() - 1) * COLUMN + 2 * MARGIN + COLUMN;
    List<Line> lines = links.stream().map(this::line).toList();
    return new LinksView(width, height, List.copyOf(spots.values()), lines, left);
  }

  private void assignColumns() {
    List<Reference> targets = links.stream().map(Link::to).toList();
    links.stream()
        .map(Link::from)
        .filter(thing -> !targets.contains(thing))
        .forEach(thing -> columns.put(thing, 0));
    // Circles have no beginning; the first thing of one is taken for it.
    for (Link link : links) {
      columns.putIfAbsent(link.from(), 0);
      spread();
    }
  }

  private void spread() {
    boolean more = true;
    while (more) {
      more = false;
      for (Link link : links) {
        Integer column = columns.get(link.from());
        if (column != null && !columns.containsKey(link.to())) {
          columns.put(link.to(), Math.min(column + 1, LAST_COLUMN));
          more = true;
        }
      }
    }
  }

  /** In the order of what leads to them, so that lines cross less. */
  private void place(int column, List<Reference> things, int height) {
    things.sort(Comparator.comparingDouble(this::meanOfLeaders));
    double step = (double) (height - 2 * MARGIN) / things.size();
    for (int i = 0; i < things.size(); i++) {
      Reference thing = things.get(i);
      int y = (int) Math.round(MARGIN + (i + 0.5) * step);
      spots.put(
          thing,
          new Spot(
              Wrap.cut(thing.name(), NAME),
              thing.name(),
              thing.link(),
              MARGIN + column * COLUMN,
              y));
    }
  }

  private double meanOfLeaders(Reference thing) {
    return links.stream()
        .filter(link -> link.to().equals(thing) && spots.containsKey(link.from()))
        .mapToInt(link -> spot(link.from()).y())
        .average()
        .orElse(0);
  }

  private Spot spot(Reference thing) {
    return Objects.requireNonNull(spots.get(thing));
  }

  private Line line(Link link) {
    Spot from = spot(link.from());
    Spot to = spot(link.to());
    int start = from.x() + (int) (Wrap.width(from.name()) * 15) + 18;
    int end = to.x() - 6;
    boolean onward = end > start;
    int bend = onward ? (start + end) / 2 : start + COLUMN / 3;
    int turn = onward ? bend : end - COLUMN / 6;
    String path =
        "M%d %dC%d %d %d %d %d %d"
            .formatted(start, from.y(), bend, from.y(), turn, to.y(), end, to.y());
    String arrow = "M%d %dl-9 -5v10z".formatted(end, to.y());
    boolean named = links.size() <= MOST_NAMED && onward;
    return new Line(
        path,
        arrow,
        named ? Wrap.cut(link.name(), RELATION) : "",
        (start + end) / 2,
        (from.y() + to.y()) / 2 - 4,
        link.from().name() + " → " + link.name() + " → " + link.to().name());
  }
}
