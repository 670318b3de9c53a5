package org.kakehashi.http.linkeddata;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.kakehashi.vocab.Kk;

/** Where the ontology wants its terms to be read, if it says so. */
record ReadingPlaces(Graph all) {

  /** The place of a term among its like; what has none comes last. */
  int place(Node term) {
    return all.stream(term, Kk.READING_ORDER, Node.ANY)
        .mapToInt(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
