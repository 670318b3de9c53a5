package org.kakehashi.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of schema.org by which an ontology says what a property may link, without axioms. */
public final class SchemaOrg {
  /** The namespace. */
  public static final String NS = "https://schema.org/";

  public static final Node DOMAIN_INCLUDES = term("domainIncludes");
  public static final Node RANGE_INCLUDES = term("rangeIncludes");

  private SchemaOrg() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
