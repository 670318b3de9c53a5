package org.kakehashi.http.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kakehashi.http.drawing.Drawings.Said;
import org.kakehashi.http.page.GridView;
import org.kakehashi.http.page.GridView.Cell;
import org.kakehashi.http.page.GridView.Column;
import org.kakehashi.http.page.GridView.Row;
import org.kakehashi.http.page.TimelineView.Reference;

/**
 * Rows of what is said, columns of years, the latest first, where most is said and narrow screens
 * begin; years of which nothing is said take little room.
 */
final class GridLayout {
  private static final int NAMES = 220;
  private static final int HEAD = 34;
  private static final int YEAR = 58;
  private static final int SILENT = 26;
  private static final int LINE = 17;
  private static final int PADDING = 12;
  private static final double EMS = 15;

  private final Map<Reference, Map<String, List<Said>>> said = new LinkedHashMap<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<String> empty = new ArrayList<>();
  private int right = NAMES;

  GridLayout(List<Said> all) {
    Map<Reference, List<Said>> byRow =
        all.stream()
            .collect(Collectors.groupingBy(Said::row, LinkedHashMap::new, Collectors.toList()));
    byRow.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Reference, List<Said>> row) -> -row.getValue().size())
                .thenComparing(row -> row.getKey().name()))
        .forEach(row ->
            said.put(
                row.getKey(),
                row.getValue().stream()
                    .collect(
                        Collectors.groupingBy(Said::year, TreeMap::new, Collectors.toList()))));
    TreeSet<String> years =
        all.stream().map(Said::year).collect(Collectors.toCollection(TreeSet::new));
    boolean undated = years.remove("");
    years.descendingSet().forEach(this::addYear);
    if (undated) {
      add("", YEAR + 12, false);
    }
  }

  private void addYear(String year) {
    if (!columns.isEmpty()) {
      int after = Integer.parseInt(year) + 1;
      int before = Integer.parseInt(columns.getLast().label()) - 1;
      if (after <= before) {
        String stretch = after == before ? String.valueOf(after) : after + "–" + before;
        empty.addFirst(stretch);
        add(stretch, SILENT, true);
      }
    }
    add(year, YEAR, false);
  }

  private void add(String label, int width, boolean silent) {
    columns.add(new Column(right, width, label, silent));
    right += width;
  }

  GridView view() {
    List<Row> rows = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    int y = HEAD;
    for (Map.Entry<Reference, Map<String, List<Said>>> row : said.entrySet()) {
      List<String> lines = Wrap.lines(row.getKey().name(), EMS);
      int height = lines.size() * LINE + PADDING;
      rows.add(new Row(y, height, row.getKey().link(), lines));
      for (Column column : columns) {
        List<Said> here = row.getValue().getOrDefault(column.label(), List.of());
        if (!here.isEmpty()) {
          cells.add(cell(column, y + height / 2, row.getKey().name(), here));
        }
      }
      y += height;
    }
    return new GridView(right, y, columns, rows, cells, empty);
  }

  private static Cell cell(Column column, int middle, String row, List<Said> here) {
    int facts = (int) here.stream().filter(Said::fact).count();
    return new Cell(column.x(), middle, facts, here.size() - facts, row, column.label());
  }
}
