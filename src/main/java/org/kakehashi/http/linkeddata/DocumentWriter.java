package org.kakehashi.http.linkeddata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/** Writes documents in each format. */
final class DocumentWriter {
  private final Snapshot snapshot;
  private final Views views;
  private final Portraits portraits;
  private final JsonLdText jsonLd;

  DocumentWriter(Snapshot snapshot, Views views, Portraits portraits) {
    this.snapshot = snapshot;
    this.views = views;
    this.portraits = portraits;
    this.jsonLd = new JsonLdText(snapshot);
  }

  byte[] write(Document document, DocumentRequest request, View view, Pages pages) {
    if (!request.format().holdsTripleTerms() && hasTripleTerms(document.triples())) {
      throw new RequestRefused(ProblemKind.FORMAT_WITHOUT_TRIPLE_TERMS);
    }
    return switch (request.format()) {
      case PAGE ->
          new DocumentPage(view, document, request, portraits)
              .write(pages, request.shown(views, view))
              .getBytes(StandardCharsets.UTF_8);
      case JSON_LD -> jsonLd.write(document, request.root()).getBytes(StandardCharsets.UTF_8);
      case TRIG, N_QUADS -> quads(document, request.format(), view);
      case TURTLE, N_TRIPLES, RDF_XML -> triples(document, request.format());
    };
  }

  private byte[] triples(Document document, GraphFormat format) {
    Graph graph = document.graph();
    graph.getPrefixMapping().setNsPrefixes(snapshot.prefixes().getMapping());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format.syntax()).output(out);
    return out.toByteArray();
  }

  private byte[] quads(Document document, GraphFormat format, View view) {
    DatasetGraph quads = document.quads(view.snapshot().dataset());
    quads.prefixes().putAll(snapshot.prefixes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(quads).format(format.syntax()).output(out);
    return out.toByteArray();
  }

  private static boolean hasTripleTerms(Graph graph) {
    return graph.stream().anyMatch(triple -> triple.getObject().isTripleTerm());
  }
}
