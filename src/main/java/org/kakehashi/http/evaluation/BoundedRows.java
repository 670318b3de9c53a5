package org.kakehashi.http.evaluation;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/** Rows that refuse to go on beyond a limit. */
public final class BoundedRows extends RowSetWrapper {
  private final long limit;
  private long rows;

  /** The rows of a source, at most so many. */
  public BoundedRows(RowSet source, long limit) {
    super(source);
    this.limit = limit;
  }

  @Override
  public Binding next() {
    rows++;
    refuseAbove(limit, rows);
    return super.next();
  }

  @Override
  public Stream<Binding> stream() {
    return Iter.asStream(this);
  }

  /** The triples in a new graph, unless there are more than the limit. */
  public static Graph graph(Iterator<Triple> triples, long limit) {
    Graph graph = GraphFactory.createDefaultGraph();
    while (triples.hasNext()) {
      graph.add(triples.next());
      refuseAbove(limit, graph.size());
    }
    return graph;
  }

  private static void refuseAbove(long limit, long count) {
    if (count > limit) {
      throw new RequestRefused(ProblemKind.ANSWER_TOO_LONG, String.valueOf(limit));
    }
  }
}
