package org.kakehashi.http.drawing;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.http.drawing.Drawings.Branch;
import org.kakehashi.http.page.TermDrawing;
import org.kakehashi.http.page.TermDrawing.Box;
import org.kakehashi.http.page.TermDrawing.Line;
import org.kakehashi.http.page.ThingView.Text;

/**
 * A term in the tree that it belongs to, with what leads to it on the left and what it leads to on
 * the right.
 */
record TermLayout(List<Text> before, List<Branch> tree, List<Text> after) {
  private static final int SIDE = 236;
  private static final int GUTTER = 56;
  private static final int TREE = 360;
  private static final int INDENT = 24;
  private static final int BOX = 30;
  private static final int ROW = 38;
  private static final int MARGIN = 4;

  TermDrawing view() {
    List<Box> boxes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < tree.size(); row++) {
      Branch branch = tree.get(row);
      boxes.add(box(branch.term(), branch.kind(), x(branch), y(tree.size(), row), width(branch)));
      int child = row;
      branch.above().forEach(parent -> lines.add(elbow(parent, child)));
    }
    int own = y(tree.size(), ownRow()) + BOX / 2;
    for (int row = 0; row < before.size(); row++) {
      boxes.add(box(before.get(row), "side", MARGIN, y(before.size(), row), SIDE));
      lines.add(arriving(y(before.size(), row) + BOX / 2, own));
    }
    for (int row = 0; row < after.size(); row++) {
      boxes.add(box(after.get(row), "side", left() + TREE + GUTTER, y(after.size(), row), SIDE));
      lines.add(leaving(own, y(after.size(), row) + BOX / 2));
    }
    return new TermDrawing(wide(), high(), boxes, lines);
  }

  private int left() {
    return MARGIN + (before.isEmpty() ? 0 : SIDE + GUTTER);
  }

  private int wide() {
    return left() + TREE + (after.isEmpty() ? 0 : GUTTER + SIDE) + MARGIN;
  }

  private int high() {
    int rows = Math.max(tree.size(), Math.max(before.size(), after.size()));
    return rows * ROW - (ROW - BOX) + 2 * MARGIN;
  }

  /** The top of a row of so many, which stand together in the middle of the height. */
  private int y(int rows, int row) {
    return (high() - (rows * ROW - (ROW - BOX))) / 2 + row * ROW;
  }

  private int x(Branch branch) {
    return left() + branch.depth() * INDENT;
  }

  private static int width(Branch branch) {
    return TREE - branch.depth() * INDENT;
  }

  private int ownRow() {
    for (int row = 0; row < tree.size(); row++) {
      if (tree.get(row).kind().equals(Branch.OWN)) {
        return row;
      }
    }
    throw new IllegalArgumentException("a term stands in its own tree");
  }

  private static Box box(Text term, String kind, int x, int y, int width) {
    String text = Wrap.cut(term.text(), (width - 22) / 14.0);
    return new Box(x, y, width, BOX, kind, text, term.language(), term.link());
  }

  private Line elbow(int parent, int child) {
    int x = x(tree.get(parent)) + INDENT / 2;
    int top = y(tree.size(), parent) + BOX;
    int middle = y(tree.size(), child) + BOX / 2;
    return new Line("M" + x + " " + top + "V" + middle + "H" + x(tree.get(child)), false);
  }

  /** Along the gutter, then straight past the indents of the tree. */
  private Line arriving(int from, int own) {
    int end = left();
    return new Line(curve(end - GUTTER, from, own) + "H" + x(tree.get(ownRow())), true);
  }

  private Line leaving(int own, int to) {
    return new Line(curve(left() + TREE, own, to), true);
  }

  /** Through a gutter from left to right. */
  private static String curve(int x, int from, int to) {
    int middle = x + GUTTER / 2;
    return "M%d %dC%d %d %d %d %d %d".formatted(x, from, middle, from, middle, to, x + GUTTER, to);
  }
}
