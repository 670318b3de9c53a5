package org.kakehashi.http.linkeddata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kakehashi.http.feature.GraphFormat;

/**
 * How the project's IRIs and the paths of this server correspond: an IRI is the URI space and a
 * path, whatever host the server runs on.
 *
 * @param uriSpace what all IRIs of the project begin with, ending in a slash
 */
record Addresses(String uriSpace) {
  private static final Pattern LANGUAGE = Pattern.compile("lang=\\w+");

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
    if (!thing.isURI()) {
      return "";
    }
    return path(thing)
        .map(path -> local(path, query))
        .orElseGet(() -> thing.getURI().matches("https?://.*") ? thing.getURI() : "");
  }

  private static String local(String path, String query) {
    int hash = path.indexOf('#');
    return hash < 0
        ? "/" + encode(path) + query
        : "/model/" + encode(path.substring(hash + 1)) + languageOf(query);
  }

  /** A term means the same at any moment. */
  private static String languageOf(String query) {
    return LANGUAGE
        .matcher(query)
        .results()
        .map(found -> "?" + found.group())
        .findFirst()
        .orElse("");
  }

  /** The path of the document about a thing. */
  static String document(String thingPath) {
    return DOCUMENTS + encode(thingPath);
  }

  /** The path of that document in one format. */
  static String document(String thingPath, GraphFormat format) {
    return document(thingPath) + "." + format.shortName();
  }

  /** Percent-encodes all but the slashes. */
  static String encode(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
