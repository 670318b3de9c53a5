package org.kakehashi.http.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows for CSV, which has no types: without the two characters that Jena leaves away, a blank node
 * would look like a string.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-results-csv-tsv/#csv-terms">SPARQL 1.1 CSV</a>
 */
final class CsvRows extends RowSetWrapper {
  private final NodeToLabel labels = SyntaxLabels.createNodeToLabel();

  CsvRows(RowSet source) {
    super(source);
  }

  @Override
  public Binding next() {
    BindingBuilder row = Binding.builder();
    super.next().forEach((column, term) -> row.add(column, marked(term)));
    return row.build();
  }

  private Node marked(Node term) {
    return term.isBlank() ? NodeFactory.createLiteralString(labels.get(null, term)) : term;
  }
}
