package org.kakehashi.support;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;

/** The real project of this repository, read and built once for all tests. */
public final class TheProject {
  public static final Path FOLDER = Path.of("").toAbsolutePath();

  private static final String PREFIXES =
      """
      PREFIX kk: <https://w3id.org/kakehashi/ontology#>
      PREFIX id: <https://w3id.org/kakehashi/id/>
      PREFIX statement: <https://w3id.org/kakehashi/statement/>
      PREFIX graph: <https://w3id.org/kakehashi/graph/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      """;

  private TheProject() {}

  private static final class Built {
    static final Corpus CORPUS = Corpus.read(FOLDER);
    static final Snapshot SNAPSHOT =
        switch (Validator.validate(CORPUS, step -> {})) {
          case Accepted accepted -> Snapshot.build(accepted, step -> {});
          case org.kakehashi.validation.Verdict.Rejected rejected ->
              throw new AssertionError("the project is rejected: " + rejected.findings());
        };
  }

  public static Corpus corpus() {
    return Built.CORPUS;
  }

  public static Snapshot snapshot() {
    return Built.SNAPSHOT;
  }

  /** Rows of a SELECT query over the snapshot; the project's prefixes are declared. */
  public static List<Binding> rows(String select) {
    return rows(snapshot(), PREFIXES + select);
  }

  /** Rows of a SELECT query over any snapshot. */
  public static List<Binding> rows(Snapshot snapshot, String select) {
    return Txn.calculateRead(
        snapshot.dataset(),
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(snapshot.dataset())
                  .query(QueryFactory.create(select, Syntax.syntaxARQ))
                  .build()) {
            return execution.select().stream().toList();
          }
        });
  }
}
