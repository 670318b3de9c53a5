package org.kakehashi.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** How far claims reach in time: no document tells of what comes after it. */
public final class Testimony {
  private Testimony() {}

  /**
   * The last day of which the sources of a claim can tell, of several the latest; empty where none
   * is known.
   *
   * @param graph the default graph of a snapshot
   * @param statement the record of the claim
   */
  public static Optional<LocalDate> until(Graph graph, Node statement) {
    return graph.stream(statement, Prov.HAD_PRIMARY_SOURCE, Node.ANY)
        .flatMap(source -> graph.stream(source.getObject(), Kk.TESTIFIES_UNTIL, Node.ANY))
        .map(until -> LocalDate.parse(until.getObject().getLiteralLexicalForm()))
        .max(Comparator.naturalOrder());
  }
}
