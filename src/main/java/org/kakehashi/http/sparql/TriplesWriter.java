package org.kakehashi.http.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.exec.QueryExec;
import org.kakehashi.http.evaluation.BoundedBytes;
import org.kakehashi.http.evaluation.BoundedRows;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/**
 * Writes the answer to CONSTRUCT or DESCRIBE.
 *
 * @param prefixes to shorten IRIs with
 * @param limit most triples
 */
record TriplesWriter(Format format, PrefixMap prefixes, long limit) implements AnswerWriter {
  @Override
  public String contentType() {
    return format.contentType();
  }

  @Override
  public void write(QueryExec execution, BoundedBytes out) {
    write(triples(execution, limit), out);
  }

  void write(Graph graph, BoundedBytes out) {
    if (!format.holdsTripleTerms() && hasTripleTerms(graph)) {
      throw new RequestRefused(ProblemKind.FORMAT_WITHOUT_TRIPLE_TERMS);
    }
    graph.getPrefixMapping().setNsPrefixes(prefixes.getMapping());
    RDFWriter.source(graph).lang(format.lang().orElseThrow()).output(out);
  }

  static Graph triples(QueryExec execution, long limit) {
    return BoundedRows.graph(
        execution.getQuery().isConstructType()
            ? execution.constructTriples()
            : execution.describeTriples(),
        limit);
  }

  private static boolean hasTripleTerms(Graph graph) {
    return graph.stream().anyMatch(triple -> triple.getObject().isTripleTerm());
  }
}
