package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.page.ThingView.Line;
import org.kakehashi.http.page.ThingView.Neighbour;
import org.kakehashi.http.page.ThingView.Neighbourhood;
import org.kakehashi.http.page.ThingView.Text;

/**
 * A drawing of what facts link with a thing: it stands in the middle, what it names to the right,
 * what names it to the left, as far as there is room.
 */
record Neighbours(Node topic, Names names) {
  private static final int FEWEST = 2;
  private static final int A_SIDE = 7;
  private static final int ROW = 54;
  private static final int LINE = 22;
  private static final int LINES = 4;
  private static final int LEFT = 380;
  private static final int RIGHT = 580;
  private static final int GAP = 56;
  private static final double NAME_WIDTH = 20;
  private static final double CENTRE_WIDTH = 10.5;

  /** How a neighbour is linked with the topic. */
  private static final class Link {
    private final Set<String> relations = new LinkedHashSet<>();
    private int rank = Integer.MAX_VALUE;
    private boolean outgoing;
    private boolean incoming;
  }

  /** The drawing, or nothing where there is too little to draw. */
  Optional<Neighbourhood> of(List<Triple> facts) {
    Map<Node, Link> links = links(facts);
    List<Map.Entry<Node, Link>> chosen =
        links.entrySet().stream()
            .sorted(Comparator.comparingInt(each -> each.getValue().rank))
            .limit(2 * A_SIDE)
            .toList();
    return chosen.size() < FEWEST ? Optional.empty() : Optional.of(drawing(chosen));
  }

  /** The first neighbour by each property comes before the second by any. */
  private Map<Node, Link> links(List<Triple> facts) {
    Map<Node, Link> links = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Triple fact : facts) {
      boolean outgoing = fact.getSubject().equals(topic);
      Node other = outgoing ? fact.getObject() : fact.getSubject();
      if (!other.equals(topic) && names.addresses().path(other).isPresent()) {
        Link link = links.computeIfAbsent(other, first -> new Link());
        link.relations.add(names.name(fact.getPredicate()).text());
        link.outgoing |= outgoing;
        link.incoming |= !outgoing;
        int rank = counts.merge(fact.getPredicate() + " " + outgoing, 1, Integer::sum);
        link.rank = Math.min(link.rank, rank);
      }
    }
    return links;
  }

  private Neighbourhood drawing(List<Map.Entry<Node, Link>> chosen) {
    List<Map.Entry<Node, Link>> right = new ArrayList<>();
    List<Map.Entry<Node, Link>> left = new ArrayList<>();
    int side = Math.max((chosen.size() + 1) / 2, 1);
    for (Map.Entry<Node, Link> each : chosen) {
      boolean outgoing = each.getValue().outgoing;
      boolean toRight = outgoing ? right.size() < side : left.size() >= side;
      (toRight ? right : left).add(each);
    }
    int height = Math.max(Math.max(left.size(), right.size()) * ROW, LINES * LINE) + ROW;
    List<Neighbour> all = new ArrayList<>();
    place(right, true, height, all);
    place(left, false, height, all);
    return new Neighbourhood(
        height, centre(height / 2), all, page("/connections", "from"), page("/compare", "a"));
  }

  private void place(
      List<Map.Entry<Node, Link>> side, boolean right, int height, List<Neighbour> all) {
    int y = height / 2 - (side.size() - 1) * ROW / 2;
    for (Map.Entry<Node, Link> each : side) {
      all.add(neighbour(each.getKey(), each.getValue(), right, y, height / 2));
      y += ROW;
    }
  }

  private Neighbour neighbour(Node thing, Link link, boolean right, int y, int middle) {
    int from = right ? RIGHT : LEFT;
    int way = right ? 1 : -1;
    int to = from + way * GAP;
    int bend = from + way * GAP / 2;
    String path = "M%d %dC%d %d %d %d %d %d".formatted(from, middle, bend, middle, bend, y, to, y);
    String arrow =
        (link.outgoing ? arrow(to, y, way) : "") + (link.incoming ? arrow(from, middle, -way) : "");
    Text name = names.text(thing);
    return new Neighbour(
        new Text(Widths.cut(name.text(), NAME_WIDTH), name.language(), name.link()),
        Widths.cut(String.join(", ", link.relations), NAME_WIDTH),
        path,
        arrow,
        to + way * LINE / 2,
        y,
        right ? "start" : "end");
  }

  private static String arrow(int x, int y, int way) {
    return "M%d %dl%d -5v10z".formatted(x, y, -9 * way);
  }

  /** In the reader's language and at the moment of the page. */
  private String page(String path, String parameter) {
    String query = names.query().isEmpty() ? "?" : names.query() + "&";
    return path + query + parameter + "=" + Address.encode(ClaimTexts.row(topic));
  }

  private List<Line> centre(int middle) {
    List<String> lines = Widths.lines(names.name(topic).text(), CENTRE_WIDTH, LINES);
    List<Line> placed = new ArrayList<>();
    int y = middle - (lines.size() - 1) * LINE / 2;
    for (String line : lines) {
      placed.add(new Line(line, y));
      y += LINE;
    }
    return placed;
  }
}
