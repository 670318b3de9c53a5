package org.kakehashi.http.download;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph to be read once from end to end, which keeps the order of its triples. */
final class SortedGraph extends GraphBase {
  private final List<Triple> triples;

  SortedGraph(List<Triple> triples) {
    this.triples = triples;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.create(triples.iterator()).filterKeep(pattern::matches);
  }
}
