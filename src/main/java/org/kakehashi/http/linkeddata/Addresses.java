package org.kakehashi.http.linkeddata;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.GraphFormat;

/**
 * How the project's IRIs and the paths of this server correspond: an IRI is the URI space and a
 * path, whatever host the server runs on.
 *
 * @param uriSpace what all IRIs of the project begin with, ending in a slash
 */
record Addresses(String uriSpace) {
  /** Where documents about things begin. */
  static final String DOCUMENTS = "/doc/";

  /** The thing with a path such as {@code id/otter}, not encoded. */
  Node thing(String path) {
    return NodeFactory.createURI(uriSpace + path);
  }

  /** The path of a thing without a slash before it; empty for things of others. */
  Optional<String> path(Node thing) {
    return Optional.of(thing)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(uriSpace))
        .map(iri -> iri.substring(uriSpace.length()));
  }

  /** Where a link to a thing leads: a path here, or its own address; empty if neither. */
  String link(Node thing, String query) {
    return Address.of(uriSpace, thing, query);
  }

  /** The path of the document about a thing. */
  static String document(String thingPath) {
    return DOCUMENTS + Address.encode(thingPath);
  }

  /** The path of that document in one format. */
  static String document(String thingPath, GraphFormat format) {
    return document(thingPath) + "." + format.shortName();
  }
}
