package org.kakehashi.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;

/** Layers that one CONSTRUCT query derives. */
final class Layer {
  private Layer() {}

  /** The triples that a bundled CONSTRUCT query makes from a graph. */
  static Graph construct(String queryName, Graph from) {
    try (QueryExec execution =
        QueryExec.graph(from)
            .query(QueryFactory.create(resource(queryName), Syntax.syntaxARQ))
            .build()) {
      Graph layer = new GraphMem2Fast();
      GraphUtil.addInto(layer, execution.construct());
      return layer;
    }
  }

  static String resource(String name) {
    try (InputStream bytes = Layer.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
