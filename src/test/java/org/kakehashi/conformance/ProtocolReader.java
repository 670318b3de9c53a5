package org.kakehashi.conformance;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.kakehashi.conformance.ProtocolCase.Body;
import org.kakehashi.conformance.ProtocolCase.Exchange;

/** Reads requests and responses that are described in RDF. */
final class ProtocolReader {
  /**
   * The page of these cases says that a server has this graph as well, and no manifest does; what
   * is in it matters to none.
   */
  private static final String ALWAYS_THERE = "http://kasei.us/2009/09/sparql/data/data0.rdf";

  private static final String SOME_FILE =
      "https://w3c.github.io/rdf-tests/sparql/sparql11/protocol/data1.nt";

  private ProtocolReader() {}

  static ProtocolCase read(String id, Resource entry) {
    Resource connection = entry.getPropertyResourceValue(Terms.ACTION);
    return new ProtocolCase(
        id,
        new SuiteData(List.of(), graphs(entry)),
        Terms.list(connection, Terms.REQUESTS).stream()
            .map(RDFNode::asResource)
            .map(ProtocolReader::exchange)
            .toList());
  }

  private static Map<String, String> graphs(Resource entry) {
    Map<String, String> graphs = new TreeMap<>(Map.of(ALWAYS_THERE, SOME_FILE));
    resources(entry, Terms.PROTOCOL_DATA)
        .forEach(data ->
            graphs.put(
                data.getProperty(RDFS.label).getString(),
                data.getPropertyResourceValue(Terms.GRAPH).getURI()));
    return graphs;
  }

  private static Exchange exchange(Resource request) {
    Resource response = request.getPropertyResourceValue(Terms.RESPONSE);
    String path = request.getProperty(Terms.PATH).getString();
    return new Exchange(
        request.getProperty(Terms.METHOD).getString(),
        path.replaceFirst("^/sparql/?", ""),
        headers(request),
        Optional.ofNullable(request.getPropertyResourceValue(Terms.BODY)).map(ProtocolReader::body),
        statuses(response),
        literal(response, Terms.EXPECTED_FORMAT).map(Literal::getString),
        literal(response, Terms.EXPECTED_BOOLEAN).map(Literal::getBoolean));
  }

  private static Map<String, String> headers(Resource request) {
    Map<String, String> headers = new TreeMap<>();
    for (RDFNode node : Terms.list(request, Terms.HEADERS)) {
      Resource header = node.asResource();
      headers.put(
          header.getProperty(Terms.FIELD_NAME).getString(),
          header.getProperty(Terms.FIELD_VALUE).getString());
    }
    return headers;
  }

  private static Body body(Resource body) {
    return new Body(
        body.getProperty(Terms.CHARS).getString(),
        Charset.forName(body.getProperty(Terms.ENCODING).getString()));
  }

  /** The vocabulary has a term for each class of codes, such as StatusCode4xx. */
  private static Set<Integer> statuses(Resource response) {
    return resources(response, Terms.EXPECTED_STATUS)
        .map(status -> Integer.valueOf(status.getURI().replaceFirst(".*StatusCode(\\d)xx", "$1")))
        .collect(Collectors.toSet());
  }

  private static Stream<Resource> resources(Resource owner, Property property) {
    return owner.listProperties(property).toList().stream().map(Statement::getResource);
  }

  private static Optional<Literal> literal(Resource owner, Property property) {
    return Optional.ofNullable(owner.getProperty(property)).map(Statement::getLiteral);
  }
}
