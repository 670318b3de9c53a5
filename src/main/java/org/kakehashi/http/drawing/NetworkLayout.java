package org.kakehashi.http.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kakehashi.http.drawing.Drawings.Tie;
import org.kakehashi.http.drawing.Drawings.Vertex;
import org.kakehashi.http.page.NetworkView;
import org.kakehashi.http.page.NetworkView.Box;
import org.kakehashi.http.page.NetworkView.Line;

/**
 * Things in columns, each tie with a port of its own at both of its ends, so that no two of their
 * names fall on one another.
 */
final class NetworkLayout {
  private static final int BOX = 158;
  private static final int GAP = 126;

  /** Where the name of a tie stands, before it bends. */
  private static final int FLAT = 92;

  private static final int PORT = 20;
  private static final int LINE = 18;
  private static final int ROW = 16;
  private static final int LANE = 22;
  private static final int MARGIN = 10;
  private static final int BULGE = 34;
  private static final int ASCENT = 5;
  private static final int MARK = 15;
  private static final int LINES = 3;
  private static final double NAME_WIDTH = 10;

  /** The ends stand out by heavier letters. */
  private static final double END_WIDTH = 8.6;

  private static final double LABEL_WIDTH = 7.6;

  private final List<List<Vertex>> columns;
  private final List<Tie> ties;
  private final Map<Vertex, Integer> column = new HashMap<>();
  private final Map<Vertex, List<Tie>> left = new HashMap<>();
  private final Map<Vertex, List<Tie>> right = new HashMap<>();
  private final Map<Vertex, Integer> top = new HashMap<>();
  private final int height;

  NetworkLayout(List<List<Vertex>> columns, List<Tie> ties) {
    this.columns = columns;
    this.ties = ties;
    IntStream.range(0, columns.size())
        .forEach(place -> columns.get(place).forEach(each -> column.put(each, place)));
    for (Tie tie : ties) {
      side(tie.one(), tie.other()).computeIfAbsent(tie.one(), first -> new ArrayList<>()).add(tie);
      side(tie.other(), tie.one())
          .computeIfAbsent(tie.other(), first -> new ArrayList<>())
          .add(tie);
    }
    this.height = columns.stream().mapToInt(this::height).max().orElse(0) + 2 * MARGIN;
    columns.forEach(this::stack);
    List.of(left, right).forEach(side -> side.forEach(this::sort));
  }

  /** Ties within a column go round on its right. */
  private Map<Vertex, List<Tie>> side(Vertex end, Vertex other) {
    return place(other) < place(end) ? left : right;
  }

  private int place(Vertex vertex) {
    return column.getOrDefault(vertex, 0);
  }

  private int height(List<Vertex> stacked) {
    return stacked.stream().mapToInt(each -> height(each) + ROW).sum() - ROW;
  }

  private int height(Vertex vertex) {
    int ports = Math.max(ports(left, vertex).size(), ports(right, vertex).size());
    return Math.max(lines(vertex).size() * LINE + LINE, ports * PORT + PORT / 2);
  }

  private static List<Tie> ports(Map<Vertex, List<Tie>> side, Vertex vertex) {
    return side.getOrDefault(vertex, List.of());
  }

  /** In the middle of the column, those first whose ties to the left are highest. */
  private void stack(List<Vertex> stacked) {
    int y = (height - height(stacked)) / 2;
    for (Vertex each : stacked.stream().sorted(Comparator.comparingDouble(this::pull)).toList()) {
      top.put(each, y);
      y += height(each) + ROW;
    }
  }

  private double pull(Vertex vertex) {
    return ports(left, vertex).stream()
        .map(tie -> other(tie, vertex))
        .filter(top::containsKey)
        .mapToInt(this::middle)
        .average()
        .orElse(height);
  }

  private static Vertex other(Tie tie, Vertex vertex) {
    return tie.one().equals(vertex) ? tie.other() : tie.one();
  }

  private int middle(Vertex vertex) {
    return top.getOrDefault(vertex, 0) + height(vertex) / 2;
  }

  private void sort(Vertex vertex, List<Tie> ports) {
    ports.sort(Comparator.comparingInt(tie -> middle(other(tie, vertex))));
  }

  NetworkView view() {
    int width = columns.size() * (BOX + GAP) - GAP + 2 * MARGIN + (arches() ? BULGE : 0);
    return new NetworkView(
        columns.size(),
        width,
        height + (int) ties.stream().filter(this::isLong).count() * LANE,
        columns.stream().flatMap(List::stream).map(this::box).toList(),
        ties.stream().map(this::tie).toList());
  }

  /** Whether things stand between its ends, below which it has to pass. */
  private boolean isLong(Tie tie) {
    return Math.abs(place(tie.one()) - place(tie.other())) > 1;
  }

  private int lane(Tie tie) {
    return height + ties.stream().filter(this::isLong).toList().indexOf(tie) * LANE + LANE / 2;
  }

  private boolean arches() {
    return ties.stream()
        .anyMatch(tie ->
            place(tie.one()) == place(tie.other()) && place(tie.one()) == columns.size() - 1);
  }

  private int x(Vertex vertex) {
    return MARGIN + place(vertex) * (BOX + GAP);
  }

  private Box box(Vertex vertex) {
    List<String> lines = lines(vertex);
    int y = middle(vertex) - (lines.size() - 1) * LINE / 2 + ASCENT;
    return new Box(
        vertex.thing(),
        vertex.language(),
        vertex.end(),
        x(vertex),
        top.getOrDefault(vertex, 0),
        BOX,
        height(vertex),
        IntStream.range(0, lines.size())
            .mapToObj(each -> new Line(lines.get(each), x(vertex) + BOX / 2, y + each * LINE))
            .toList());
  }

  private static List<String> lines(Vertex vertex) {
    double ems = vertex.end() ? END_WIDTH : NAME_WIDTH;
    List<String> lines = Wrap.lines(vertex.thing().name(), ems);
    if (lines.size() <= LINES) {
      return lines;
    }
    String rest = String.join(" ", lines.subList(LINES - 1, lines.size()));
    return List.of(lines.get(0), lines.get(1), Wrap.cut(rest, ems));
  }

  private NetworkView.Tie tie(Tie tie) {
    boolean turned = place(tie.other()) < place(tie.one());
    Vertex start = turned ? tie.other() : tie.one();
    Vertex end = turned ? tie.one() : tie.other();
    boolean arch = place(start) == place(end);
    int x1 = x(start) + BOX;
    int x2 = arch ? x1 : x(end);
    int y1 = y(start, tie, right);
    int y2 = y(end, tie, arch ? right : left);
    boolean atStart = arch || isNamedAtStart(place(start));
    int lane = isLong(tie) ? lane(tie) : atStart ? y1 : y2;
    String path =
        isLong(tie)
            ? below(x1, y1, x2, y2, lane)
            : arch ? arch(x1, y1, y2) : bend(x1, y1, x2, y2, atStart);
    boolean toEnd = turned ? tie.back() : tie.forth();
    boolean toStart = turned ? tie.forth() : tie.back();
    String arrows = (toEnd ? arrow(x2, y2, arch ? 1 : -1) : "") + (toStart ? arrow(x1, y1, 1) : "");
    int labelX = isLong(tie) ? x1 + GAP : atStart ? x1 + MARK : x2 - FLAT;
    Line label =
        new Line(
            Wrap.cut(tie.label(), LABEL_WIDTH), labelX + (tie.firm() ? 0 : MARK), lane - ASCENT);
    return new NetworkView.Tie(path, arrows, tie.firm(), tie.status(), label);
  }

  /**
   * All names between two columns stand on one side, where there are more things to spread them.
   */
  private boolean isNamedAtStart(int place) {
    return columns.get(place).size() > columns.get(place + 1).size();
  }

  private int y(Vertex vertex, Tie tie, Map<Vertex, List<Tie>> side) {
    List<Tie> ports = ports(side, vertex);
    return middle(vertex) + ports.indexOf(tie) * PORT - (ports.size() - 1) * PORT / 2;
  }

  private static String bend(int x1, int y1, int x2, int y2, boolean flatAtStart) {
    int from = flatAtStart ? x1 + FLAT : x1;
    int to = flatAtStart ? x2 : x2 - FLAT;
    int middle = (from + to) / 2;
    return "M%d %dH%dC%d %d %d %d %d %dH%d"
        .formatted(x1, y1, from, middle, y1, middle, y2, to, y2, x2);
  }

  private static String below(int x1, int y1, int x2, int y2, int lane) {
    int half = GAP / 2;
    return "M%d %dC%d %d %d %d %d %dH%dC%d %d %d %d %d %d"
        .formatted(
            x1, y1, x1 + half, y1, x1 + half, lane, x1 + GAP, lane, x2 - GAP, x2 - half, lane,
            x2 - half, y2, x2, y2);
  }

  private static String arch(int x, int y1, int y2) {
    return "M%d %dC%d %d %d %d %d %d".formatted(x, y1, x + 2 * BULGE, y1, x + 2 * BULGE, y2, x, y2);
  }

  private static String arrow(int x, int y, int way) {
    return "M%d %dl%d -4v8z".formatted(x, y, 8 * way);
  }
}
