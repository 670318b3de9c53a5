package org.kakehashi.http.feature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSetStream;

/** Rows of terms, to be written as comma-separated values with a header row. */
public final class CsvTable {
  private final List<Var> columns;
  private final List<Binding> rows = new ArrayList<>();

  /** A table without rows. */
  public CsvTable(List<String> columns) {
    this.columns = Var.varList(columns);
  }

  /** Adds a row with a term or text for each column. */
  public void add(List<?> cells) {
    BindingBuilder row = Binding.builder();
    IntStream.range(0, columns.size()).forEach(at -> row.add(columns.get(at), node(cells.get(at))));
    rows.add(row.build());
  }

  private static Node node(Object cell) {
    return cell instanceof Node node ? node : NodeFactory.createLiteralString(cell.toString());
  }

  /** The text of the file. */
  public String write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Objects.requireNonNull(RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV))
        .create(ResultSetLang.RS_CSV)
        .write(bytes, RowSetStream.create(columns, rows.iterator()), ARQ.getContext());
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
