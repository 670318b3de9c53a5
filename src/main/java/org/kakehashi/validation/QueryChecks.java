package org.kakehashi.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.Finding;
import org.kakehashi.corpus.LangText;
import org.kakehashi.corpus.Location;
import org.kakehashi.corpus.QueryFile;

/**
 * Runs the queries under {@code queries/checks/}: each must return nothing, and each row that it
 * does return is a finding about {@code ?focus}, at the triple {@code ?focus ?path ?value} if
 * given.
 */
final class QueryChecks {
  private static final LangText NO_ROWS =
      new LangText("a check must be a SELECT query", "検査はSELECT問い合わせでなければならない");
  private static final LangText MEND_SELECT =
      new LangText("select ?focus, and ?path ?value if known", "?focusと、分かれば?path ?valueを返す");

  private final Corpus corpus;
  private final DatasetGraph authored;

  QueryChecks(Corpus corpus) {
    this.corpus = corpus;
    this.authored = corpus.authoredDataset();
  }

  List<Finding> findings() {
    return corpus.queries("checks").flatMap(this::findings).toList();
  }

  private Stream<Finding> findings(QueryFile file) {
    QueryFile.CheckReport report = file.check().orElseThrow();
    String rule = file.name().substring("checks/".length());
    if (!file.query().isSelectType()) {
      return Stream.of(Finding.violation(new Location(file.path(), 0), rule, NO_ROWS, MEND_SELECT));
    }
    return rows(file).stream().map(row -> finding(rule, report, row));
  }

  private List<Binding> rows(QueryFile file) {
    return Txn.calculateRead(
        authored,
        () -> {
          try (QueryExec execution = QueryExec.dataset(authored).query(file.query()).build()) {
            RowSet rows = execution.select();
            return rows.stream().toList();
          }
        });
  }

  private Finding finding(String rule, QueryFile.CheckReport report, Binding row) {
    RowValues values = new RowValues(corpus.prefixes());
    row.forEach((variable, value) -> values.put(variable.getVarName(), value));
    return new Finding(
        where(row),
        report.severity(),
        rule,
        values.fill(report.message()),
        values.fill(report.mend()));
  }

  private Location where(Binding row) {
    @Nullable Node focus = row.get("focus");
    @Nullable Node path = row.get("path");
    @Nullable Node value = row.get("value");
    if (focus == null) {
      return new Location("data", 0);
    }
    Optional<Location> exact =
        path != null && value != null
            ? corpus.locate(Triple.create(focus, path, value))
            : Optional.empty();
    return exact.or(() -> corpus.locate(focus)).orElseGet(() -> new Location("data", 0));
  }
}
