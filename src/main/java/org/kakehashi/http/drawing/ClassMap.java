package org.kakehashi.http.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kakehashi.http.drawing.Drawings.Edge;
import org.kakehashi.http.page.TermDrawing;
import org.kakehashi.http.page.TermDrawing.Box;
import org.kakehashi.http.page.TermDrawing.Line;
import org.kakehashi.http.page.ThingView.Text;

/** Classes in two columns, with a curve through the middle between those that are linked. */
record ClassMap(List<Text> classes, List<Edge> links) {
  private static final int WIDTH = 960;
  private static final int BOX_WIDTH = 200;
  private static final int BOX_HEIGHT = 32;
  private static final int ROW = 56;
  private static final int MARGIN = 6;

  /** How far curves are drawn to the middle: 0 not at all, 1 all the way. */
  private static final double PULL = 0.9;

  TermDrawing view() {
    List<Box> boxes = IntStream.range(0, classes.size()).mapToObj(this::box).toList();
    List<Line> lines =
        links.stream()
            .filter(link -> link.from() != link.to())
            .map(link -> curve(link.from(), link.to()))
            .distinct()
            .toList();
    return new TermDrawing(WIDTH, height(), boxes, lines);
  }

  private int height() {
    return half() * ROW - (ROW - BOX_HEIGHT) + 2 * MARGIN;
  }

  private Box box(int place) {
    Text name = classes.get(place);
    return new Box(
        (int) Math.round(x(place)) - BOX_WIDTH / 2,
        (int) Math.round(y(place)) - BOX_HEIGHT / 2,
        BOX_WIDTH,
        BOX_HEIGHT,
        "side",
        Wrap.cut(name.text(), (BOX_WIDTH - 16) / 14.0),
        name.language(),
        name.link());
  }

  /** The first half stands on the left, downwards, the rest on the right. */
  private int half() {
    return (classes.size() + 1) / 2;
  }

  private double x(int place) {
    return place < half() ? MARGIN + BOX_WIDTH / 2.0 : WIDTH - MARGIN - BOX_WIDTH / 2.0;
  }

  private double y(int place) {
    return MARGIN + BOX_HEIGHT / 2.0 + place % half() * ROW;
  }

  /** The side that looks to the middle. */
  private double inside(int place) {
    return x(place) + (place < half() ? BOX_WIDTH : -BOX_WIDTH) / 2.0;
  }

  /** Both directions of a pair are one curve. */
  private Line curve(int one, int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    return new Line(
        String.format(
            Locale.ROOT,
            "M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f",
            inside(from),
            y(from),
            pulled(from),
            y(from),
            pulled(to),
            y(to),
            inside(to),
            y(to)),
        false);
  }

  private double pulled(int place) {
    return inside(place) + (WIDTH / 2.0 - inside(place)) * PULL;
  }
}
