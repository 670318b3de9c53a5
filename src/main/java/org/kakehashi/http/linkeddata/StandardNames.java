package org.kakehashi.http.linkeddata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * What documents call the terms of standard vocabularies. No project's ontology may give them,
 * since it may only define terms of its own.
 */
final class StandardNames {
  static final Graph GRAPH = read();

  private StandardNames() {}

  private static Graph read() {
    Graph names = new GraphMem2Fast();
    try (InputStream turtle =
        Objects.requireNonNull(StandardNames.class.getResourceAsStream("names.ttl"))) {
      RDFParser.source(turtle).lang(Lang.TURTLE).parse(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
