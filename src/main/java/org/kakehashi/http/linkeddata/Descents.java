package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.page.SourceView.Box;
import org.kakehashi.http.page.SourceView.Descent;
import org.kakehashi.http.page.SourceView.Kinship;
import org.kakehashi.http.page.SourceView.Line;
import org.kakehashi.http.page.ThingView.Text;

/** Draws who draws on whom: origins to the left, what copies or reports them to the right. */
record Descents(Ancestry ancestry, Names names) {
  private static final int SLOT = 56;
  private static final int BOX = 46;
  private static final int NARROW = 48;
  private static final int WIDE = 170;

  /** What fits into a wide box, in ems. */
  private static final double LINE = 13;

  private static final int GAP = 64;
  private static final int MARGIN = 3;

  /** Longer than that, a short name is none. */
  private static final int SHORT = 6;

  /** The drawing, with one document marked if there is one. */
  Descent draw(Optional<Node> here) {
    List<Node> sources = ancestry.sources();
    List<List<Node>> columns = columns(sources);
    Map<Node, Box> boxes = boxes(columns, here);
    int width = boxes.values().stream().mapToInt(box -> box.x() + box.width()).max().orElse(0);
    int height = boxes.values().stream().mapToInt(box -> box.y() + box.height()).max().orElse(0);
    return new Descent(
        width + MARGIN,
        height + MARGIN,
        List.copyOf(boxes.values()),
        boxes.keySet().stream().flatMap(node -> lines(node, boxes)).toList(),
        relatives(sources, here),
        sources.stream().map(source -> kinship(source, here)).toList());
  }

  private List<Text> relatives(List<Node> sources, Optional<Node> here) {
    return sources.stream()
        .filter(source -> here.filter(one -> !one.equals(source)).isPresent())
        .filter(source -> ancestry.related(here.orElseThrow(), source))
        .map(names::text)
        .toList();
  }

  private Kinship kinship(Node source, Optional<Node> here) {
    return new Kinship(
        names.text(source),
        ancestry.origins(source).stream().map(names::text).toList(),
        here.filter(source::equals).isPresent());
  }

  /** By generation; what has neither origin nor copy stands with the youngest. */
  private List<List<Node>> columns(List<Node> sources) {
    Set<Node> all = new LinkedHashSet<>(sources);
    sources.forEach(source -> all.addAll(ancestry.line(source)));
    Set<Node> origins = new HashSet<>();
    all.forEach(node -> origins.addAll(ancestry.origins(node)));
    Map<Node, Integer> generations = new Generations(ancestry).of(all);
    Map<Node, String> families =
        all.stream().collect(Collectors.toMap(Function.identity(), this::family));
    int last = generations.values().stream().mapToInt(each -> each).max().orElse(0);
    generations.replaceAll((node, own) -> own == 0 && !origins.contains(node) ? last : own);
    return IntStream.rangeClosed(0, last)
        .mapToObj(column ->
            all.stream()
                .filter(node -> generations.getOrDefault(node, last) == column)
                .sorted(Comparator.comparing(families::get).thenComparing(node -> node.toString()))
                .toList())
        .toList();
  }

  /** What sorts documents with an origin in common together, and loners to the end. */
  private String family(Node node) {
    return ancestry.sources().stream()
        .filter(source -> !source.equals(node) && ancestry.related(source, node))
        .map(source -> Stream.of(source, node).map(Node::toString).min(String::compareTo))
        .flatMap(Optional::stream)
        .min(String::compareTo)
        .orElse("~");
  }

  private Map<Node, Box> boxes(List<List<Node>> columns, Optional<Node> here) {
    Map<Node, Double> slots = slots(columns);
    Map<Node, Box> boxes = new LinkedHashMap<>();
    int x = MARGIN;
    for (List<Node> column : columns) {
      int width = column.stream().allMatch(this::isShort) ? NARROW : WIDE;
      for (Node node : column) {
        int y = MARGIN + (int) Math.round(slots.getOrDefault(node, 0.0) * SLOT);
        List<String> lines =
            isShort(node)
                ? List.of(ClaimTexts.row(node))
                : Widths.lines(names.name(node).text(), LINE, 3);
        boolean marked = here.filter(node::equals).isPresent();
        boxes.put(node, new Box(x, y, width, BOX, lines, names.text(node), marked));
      }
      x += width + GAP;
    }
    return boxes;
  }

  private boolean isShort(Node node) {
    return ancestry.sources().contains(node) && ClaimTexts.row(node).length() <= SHORT;
  }

  /** The youngest one below the other, each origin beside the middle of its copies. */
  private Map<Node, Double> slots(List<List<Node>> columns) {
    Map<Node, Double> slots = new HashMap<>();
    for (List<Node> column : columns.reversed()) {
      Map<Node, Double> wished = new HashMap<>();
      column.forEach(node -> wished.put(node, middle(node, slots)));
      double free = 0;
      List<Node> order = new ArrayList<>(column);
      order.sort(Comparator.comparing(node -> wished.getOrDefault(node, 0.0)));
      for (Node node : order) {
        double slot = Math.max(free, wished.getOrDefault(node, 0.0));
        slots.put(node, slot);
        free = slot + 1;
      }
    }
    return slots;
  }

  private double middle(Node node, Map<Node, Double> slots) {
    return slots.entrySet().stream()
        .filter(copy -> ancestry.origins(copy.getKey()).contains(node))
        .mapToDouble(Map.Entry::getValue)
        .average()
        .orElse(0);
  }

  private Stream<Line> lines(Node copy, Map<Node, Box> boxes) {
    Box to = boxes.get(copy);
    return to == null
        ? Stream.empty()
        : ancestry.origins(copy).stream()
            .map(boxes::get)
            .filter(from -> from != null)
            .map(from ->
                new Line(
                    from.x() + from.width(),
                    from.y() + BOX / 2,
                    to.x() - MARGIN,
                    to.y() + BOX / 2));
  }
}
