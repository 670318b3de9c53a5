package org.kakehashi.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The bundled queries and rules by which layers are derived. */
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

  /** The rows that a bundled SELECT query finds in a graph. */
  static List<Binding> select(String queryName, Graph from) {
    try (QueryExec execution =
        QueryExec.graph(from).query(QueryFactory.create(resource(queryName))).build()) {
      return execution.select().stream().toList();
    }
  }

  /**
   * SHA-256, in hexadecimal, over the digest of a corpus and the bundled rules and queries: a
   * change of the derivation is a new release too.
   */
  static String digestWith(String corpusDigest) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(corpusDigest.getBytes(StandardCharsets.UTF_8));
      for (String name : List.of("licensed.rq", "rdf12.rq", "owl-rl.rules")) {
        digest.update(resource(name).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
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
