package org.kakehashi.http.description;

import org.apache.jena.graph.Graph;

/** A description in RDF whose addresses depend on the host that serves it. */
interface Description {
  /**
   * The description for a server.
   *
   * @param root its address, ending in a slash
   */
  Graph at(String root);
}
