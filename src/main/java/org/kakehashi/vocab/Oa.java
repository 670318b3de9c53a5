package org.kakehashi.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of the Web Annotation Vocabulary.
 *
 * @see <a href="https://www.w3.org/TR/annotation-vocab/">Web Annotation Vocabulary</a>
 */
public final class Oa {
  /** The namespace of the vocabulary. */
  public static final String NS = "http://www.w3.org/ns/oa#";

  public static final Node HAS_SOURCE = term("hasSource");
  public static final Node HAS_SELECTOR = term("hasSelector");
  public static final Node START = term("start");
  public static final Node END = term("end");

  private Oa() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
