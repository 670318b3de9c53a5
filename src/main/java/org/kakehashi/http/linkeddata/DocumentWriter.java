package org.kakehashi.http.linkeddata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/** Writes documents in each format. */
final class DocumentWriter {
  private final Snapshot snapshot;
  private final JsonLdText jsonLd;

  DocumentWriter(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.jsonLd = new JsonLdText(snapshot);
  }

  byte[] write(Document document, DocumentRequest request) {
    if (!request.format().holdsTripleTerms() && hasTripleTerms(document.triples())) {
      throw new RequestRefused(ProblemKind.FORMAT_WITHOUT_TRIPLE_TERMS);
    }
    return switch (request.format()) {
      case HTML ->
          new DocumentPage(snapshot, document, request).write().getBytes(StandardCharsets.UTF_8);
      case JSONLD -> jsonLd.write(document).getBytes(StandardCharsets.UTF_8);
      case TRIG, NQUADS -> quads(document, request.format());
      case TURTLE, NTRIPLES, RDFXML -> triples(document, request.format());
    };
  }

  private byte[] triples(Document document, DocumentFormat format) {
    Graph graph = document.graph();
    graph.getPrefixMapping().setNsPrefixes(snapshot.prefixes().getMapping());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format.syntax()).output(out);
    return out.toByteArray();
  }

  private byte[] quads(Document document, DocumentFormat format) {
    DatasetGraph quads = document.quads(snapshot.dataset());
    quads.prefixes().putAll(snapshot.prefixes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(quads).format(format.syntax()).output(out);
    return out.toByteArray();
  }

  private static boolean hasTripleTerms(Graph graph) {
    return graph.stream().anyMatch(triple -> triple.getObject().isTripleTerm());
  }
}
