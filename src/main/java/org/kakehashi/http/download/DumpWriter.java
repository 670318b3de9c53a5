package org.kakehashi.http.download;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads in an order that their terms give, so that equal releases give equal bytes on every
 * machine: checksums are of use only then.
 *
 * @param prefixes for the formats that shorten IRIs
 */
record DumpWriter(PrefixMap prefixes) {

  byte[] write(List<Quad> quads, DumpFormat format) {
    List<Quad> sorted = sorted(quads);
    return switch (format) {
      case N_TRIPLES -> lines(sorted, DumpWriter::triple);
      case N_QUADS -> lines(sorted, NodeFmtLib::strNQ);
      case TURTLE -> blocks(sorted, RDFFormat.TURTLE_BLOCKS);
      case TRIG -> blocks(sorted, RDFFormat.TRIG_BLOCKS);
      case JSON_LD -> jsonLd(sorted);
    };
  }

  private static List<Quad> sorted(List<Quad> quads) {
    record Line(String text, Quad quad) {}
    return quads.stream()
        .map(quad -> new Line(NodeFmtLib.strNQ(quad), quad))
        .sorted(Comparator.comparing(Line::text))
        .map(Line::quad)
        .toList();
  }

  private static String triple(Quad quad) {
    Triple triple = quad.asTriple();
    return NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject())
        + " .";
  }

  private static byte[] lines(List<Quad> sorted, Function<Quad, String> line) {
    return sorted.stream()
        .map(quad -> line.apply(quad) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Jena's other writers of Turtle take the order of a hash table. */
  private byte[] blocks(List<Quad> sorted, RDFFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, format);
    out.start();
    StreamRDFOps.sendPrefixesToStream(prefixes, out);
    for (Quad quad : sorted) {
      if (format.equals(RDFFormat.TURTLE_BLOCKS)) {
        out.triple(quad.asTriple());
      } else {
        out.quad(quad);
      }
    }
    out.finish();
    return bytes.toByteArray();
  }

  private byte[] jsonLd(List<Quad> sorted) {
    Map<Boolean, List<Quad>> byDefault =
        sorted.stream().collect(Collectors.partitioningBy(Quad::isDefaultGraph));
    DatasetGraph dataset = new DatasetGraphMapLink(graph(byDefault.getOrDefault(true, List.of())));
    byDefault.getOrDefault(false, List.of()).stream()
        .collect(Collectors.groupingBy(Quad::getGraph))
        .forEach((name, quads) -> dataset.addGraph(name, graph(quads)));
    dataset.prefixes().putAll(prefixes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(dataset).format(RDFFormat.JSONLD11).output(bytes);
    return bytes.toByteArray();
  }

  private static Graph graph(List<Quad> quads) {
    return new SortedGraph(quads.stream().map(Quad::asTriple).toList());
  }
}
