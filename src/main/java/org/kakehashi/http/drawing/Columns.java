package org.kakehashi.http.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.kakehashi.http.page.FlowsView.Box;
import org.kakehashi.http.page.FlowsView.Line;
import org.kakehashi.http.page.TimelineView.Reference;

/**
 * Three columns of boxes with streams between them. A box is as high as its text or its streams
 * need, so nothing lies upon anything else.
 */
final class Columns {
  static final int WIDTH = 960;
  private static final int BOX = 226;
  private static final int PADDING = 9;
  private static final int LINE = 18;
  private static final double EMS = 15.2;
  private static final int GAP = 12;
  private static final int STREAM_GAP = 3;

  /**
   * A stream from left to right.
   *
   * @param stops what it comes from, passes through and goes to; nothing where it is not stated
   * @param width of the stream
   */
  record Route(List<List<Reference>> stops, double width) {}

  private final List<Route> routes;
  private final String notStated;
  private final List<Map<List<Reference>, Node>> columns = new ArrayList<>();
  private int height;

  Columns(List<Route> routes, String notStated) {
    this.routes = routes;
    this.notStated = notStated;
    for (int column = 0; column < 3; column++) {
      columns.add(nodes(column));
    }
    place();
  }

  /** A box with how much of its sides is taken by streams. */
  private static final class Node {
    final List<Reference> names;
    final List<List<String>> lines;
    int streams;
    double taken;
    int y;

    Node(List<Reference> names, String notStated) {
      this.names = names;
      this.lines =
          names.isEmpty()
              ? List.of(Wrap.lines(notStated, EMS))
              : names.stream().map(name -> Wrap.lines(name.name(), EMS)).toList();
    }

    int textHeight() {
      return lines.stream().mapToInt(List::size).sum() * LINE + 2 * PADDING;
    }

    double streamHeight() {
      return taken + (streams - 1) * STREAM_GAP;
    }

    int height() {
      return (int) Math.ceil(Math.max(textHeight(), streamHeight() + 2 * PADDING));
    }

    double top() {
      return y + (height() - streamHeight()) / 2;
    }
  }

  /** Boxes in the order in which streams meet them, what is not stated at the bottom. */
  private Map<List<Reference>, Node> nodes(int column) {
    Map<List<Reference>, Node> nodes = new LinkedHashMap<>();
    routes.stream()
        .map(route -> route.stops().get(column))
        .sorted(Comparator.comparing(List::isEmpty))
        .forEach(stop -> nodes.computeIfAbsent(stop, names -> new Node(names, notStated)));
    for (Route route : routes) {
      Node node = nodes.get(route.stops().get(column));
      if (node != null) {
        node.streams++;
        node.taken += route.width();
      }
    }
    return nodes;
  }

  /** Puts each column in the middle of the height of the highest. */
  private void place() {
    height = columns.stream().mapToInt(Columns::high).max().orElse(0);
    for (Map<List<Reference>, Node> column : columns) {
      int y = (height - high(column)) / 2;
      for (Node node : column.values()) {
        node.y = y;
        y += node.height() + GAP;
      }
    }
  }

  private static int high(Map<List<Reference>, Node> column) {
    return column.values().stream().mapToInt(node -> node.height() + GAP).sum() - GAP;
  }

  int height() {
    return height;
  }

  private static int x(int column) {
    return column * (WIDTH - BOX) / 2;
  }

  List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      for (Node node : columns.get(column).values()) {
        boxes.add(
            new Box(
                x(column), node.y, BOX, node.height(), !node.names.isEmpty(), lines(node, column)));
      }
    }
    return boxes;
  }

  private static List<Line> lines(Node node, int column) {
    List<Line> lines = new ArrayList<>();
    int y = node.y + (node.height() - node.textHeight()) / 2 + PADDING + LINE - 5;
    for (int name = 0; name < node.lines.size(); name++) {
      String link = node.names.isEmpty() ? "" : node.names.get(name).link();
      for (String text : node.lines.get(name)) {
        lines.add(new Line(text, link, x(column) + PADDING, y));
        y += LINE;
      }
    }
    return lines;
  }

  /** The two paths of each stream; at a box they lie in the order of what they lead to. */
  List<List<String>> paths() {
    List<List<String>> paths =
        routes.stream().map(route -> (List<String>) new ArrayList<String>()).toList();
    for (int column = 0; column < columns.size() - 1; column++) {
      double[] starts = ports(column, column + 1);
      double[] ends = ports(column + 1, column);
      for (int i = 0; i < routes.size(); i++) {
        paths.get(i).add(path(column, starts[i], ends[i]));
      }
    }
    return paths;
  }

  /** Where each stream touches its box in a column, on the side of another column. */
  private double[] ports(int column, int other) {
    double[] ports = new double[routes.size()];
    Map<Node, Double> used = new HashMap<>();
    IntStream.range(0, ports.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> node(routes.get(i), other).y))
        .forEach(i -> {
          Node node = node(routes.get(i), column);
          double width = routes.get(i).width();
          double before = used.getOrDefault(node, 0.0);
          ports[i] = node.top() + before + width / 2;
          used.put(node, before + width + STREAM_GAP);
        });
    return ports;
  }

  private static String path(int column, double start, double end) {
    int left = x(column) + BOX;
    int right = x(column + 1);
    int middle = (left + right) / 2;
    return String.format(
        Locale.ROOT,
        "M%d %.1fC%d %.1f %d %.1f %d %.1f",
        left,
        start,
        middle,
        start,
        middle,
        end,
        right,
        end);
  }

  private Node node(Route route, int column) {
    return Objects.requireNonNull(columns.get(column).get(route.stops().get(column)));
  }
}
