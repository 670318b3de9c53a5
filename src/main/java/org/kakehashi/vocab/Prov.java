package org.kakehashi.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of the PROV ontology.
 *
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
 */
public final class Prov {
  /** The namespace of the ontology. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");
  public static final Node HAD_PRIMARY_SOURCE = term("hadPrimarySource");

  private Prov() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
