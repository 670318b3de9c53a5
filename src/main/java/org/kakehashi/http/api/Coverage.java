package org.kakehashi.http.api;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.http.feature.Once;
import org.kakehashi.http.page.CoverageView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** What the data answers and what it does not know, by the project's own queries. */
final class Coverage {
  private static final String QUESTIONS = "competency";
  private static final String GAPS = "gaps";

  /** More of a gap is in the editor. */
  private static final int SHOWN = 12;

  private final ApiCatalogue catalogue;
  private final Supplier<List<Answered>> answers;

  Coverage(ApiCatalogue catalogue) {
    this.catalogue = catalogue;
    this.answers = new Once<>(this::answers);
  }

  /** A query with all of its rows. */
  private record Answered(QueryFile file, Query query, List<Var> columns, List<Binding> rows) {
    boolean isIn(String folder) {
      return file.folder().equals(folder);
    }

    boolean isGrid() {
      return file.page().filter(page -> page.view() == QueryFile.View.GRID).isPresent();
    }

    Rows first(int most) {
      return new Rows(
          columns, rows.stream().limit(most).toList(), rows, rows.size(), Map.of(), Map.of());
    }
  }

  /** Runs the queries, which takes longer than anything else on the page. */
  @SuppressWarnings("ReturnValueIgnored")
  void warmUp() {
    answers.get();
  }

  /** A release does not change, and so its answers do not either. */
  private List<Answered> answers() {
    return catalogue.stored().all().stream()
        .filter(query -> query.query().isSelectType() && query.runsAsItIs())
        .filter(query ->
            query.folder().equals(QUESTIONS)
                || query.folder().equals(GAPS)
                || query.page().filter(page -> page.view() == QueryFile.View.GRID).isPresent())
        .map(this::answered)
        .toList();
  }

  private Answered answered(QueryFile file) {
    Query query = catalogue.stored().bind(file, Map.of());
    DatasetGraph dataset = catalogue.snapshot().dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = execution.select();
            return new Answered(file, query, rows.getResultVars(), rows.stream().toList());
          }
        });
  }

  CoverageView in(Language language) {
    Terms terms = terms(language);
    return new CoverageView(
        answers.get().stream().filter(Answered::isGrid).map(each -> grid(each, terms)).toList(),
        answers.get().stream()
            .filter(each -> each.isIn(QUESTIONS))
            .map(each -> asked(each.file(), each.rows().size(), language))
            .toList(),
        answers.get().stream()
            .filter(each -> each.isIn(GAPS))
            .map(each -> gap(each, terms))
            .toList());
  }

  private Terms terms(Language language) {
    DatasetGraph dataset = catalogue.snapshot().dataset();
    Labels labels = new Labels(dataset.getDefaultGraph());
    return new Terms(
        catalogue.snapshot(), dataset.getDefaultGraph(), labels, Pages.texts(language), "");
  }

  private static CoverageView.Grid grid(Answered answered, Terms terms) {
    Language language = terms.language();
    return new CoverageView.Grid(
        answered.file().title().in(language),
        answered.file().description().in(language),
        "/" + answered.file().name() + "?lang=" + language.tag(),
        new DrawnRows(answered.rows(), terms).grid());
  }

  private static CoverageView.Asked asked(QueryFile file, int rows, Language language) {
    String anchor = file.name().replace('/', '-');
    return new CoverageView.Asked(
        file.title().in(language), "/questions?lang=" + language.tag() + "#" + anchor, rows);
  }

  private static CoverageView.Gap gap(Answered answered, Terms terms) {
    Language language = terms.language();
    Rows rows = answered.first(SHOWN);
    return new CoverageView.Gap(
        answered.file().title().in(language),
        answered.file().description().in(language),
        answered.rows().size(),
        ResultTable.of(rows, new Headings(answered.file(), terms), terms).of(rows),
        "/sparql?lang="
            + language.tag()
            + "&query="
            + ApiRequest.encode(answered.query().serialize()));
  }
}
