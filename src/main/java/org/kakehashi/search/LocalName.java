package org.kakehashi.search;

import org.apache.jena.graph.Node;

/** The last part of an IRI, by which people name a thing in an address. */
final class LocalName {
  private LocalName() {}

  static String of(Node node) {
    return of(node.getURI());
  }

  static String of(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
