package org.kakehashi.http.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.kakehashi.http.page.ApiView.Cell;
import org.kakehashi.http.page.ApiView.Part;
import org.kakehashi.http.page.ApiView.Table;

/**
 * Rows as a table for people. Rows with the same first cell that differ in every combination of
 * some values are one row with lists; else what all of them share stands there once.
 */
record ResultTable(List<Column> columns, Headings headings, Terms terms) {
  /** In longer groups the reader would lose sight of a joined cell. */
  private static final int LONGEST_GROUP = 12;

  static ResultTable of(Rows rows, Headings headings, Terms terms) {
    List<String> names = rows.columns().stream().map(Var::getVarName).toList();
    return new ResultTable(Column.of(names, terms.language().tag()), headings, terms);
  }

  Table of(Rows rows) {
    List<List<List<Part>>> cells =
        rows.page().stream()
            .map(row -> columns.stream().map(column -> column.parts(row, terms)).toList())
            .toList();
    List<List<Cell>> shown = new ArrayList<>();
    for (List<List<List<Part>>> group : groups(cells)) {
      shown.addAll(folded(group));
    }
    return new Table(columns.stream().map(headings::of).toList(), shown);
  }

  /** Rows one after another that have the same first cell. */
  private static List<List<List<List<Part>>>> groups(List<List<List<Part>>> rows) {
    List<List<List<List<Part>>>> groups = new ArrayList<>();
    for (List<List<Part>> row : rows) {
      boolean same =
          !groups.isEmpty() && groups.getLast().getLast().getFirst().equals(row.getFirst());
      if (!same) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(row);
    }
    return groups;
  }

  private List<List<Cell>> folded(List<List<List<Part>>> group) {
    List<Set<List<Part>>> values = new ArrayList<>();
    long combinations = 1;
    for (int column = 0; column < columns.size(); column++) {
      Set<List<Part>> different = new LinkedHashSet<>();
      for (List<List<Part>> row : group) {
        different.add(row.get(column));
      }
      values.add(different);
      combinations *= different.size();
    }
    if (combinations == new LinkedHashSet<>(group).size()) {
      return List.of(
          values.stream().map(different -> new Cell(List.copyOf(different), 1)).toList());
    }
    return group.size() <= LONGEST_GROUP ? joined(group) : plain(group);
  }

  private static List<List<Cell>> plain(List<List<List<Part>>> group) {
    return group.stream()
        .map(row -> row.stream().map(parts -> new Cell(List.of(parts), 1)).toList())
        .toList();
  }

  private List<List<Cell>> joined(List<List<List<Part>>> group) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < group.size(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        cells.add(new Cell(List.of(group.get(row).get(column)), height(group, row, column)));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** How many rows a cell stands for, or 0 where the first of the group does. */
  private static int height(List<List<List<Part>>> group, int row, int column) {
    List<Part> parts = group.getFirst().get(column);
    boolean same = group.stream().allMatch(one -> one.get(column).equals(parts));
    if (!same || parts.isEmpty()) {
      return 1;
    }
    return row == 0 ? group.size() : 0;
  }
}
