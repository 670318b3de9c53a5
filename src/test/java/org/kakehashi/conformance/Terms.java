package org.kakehashi.conformance;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The vocabularies of the manifests. */
final class Terms {
  static final Property ENTRIES = mf("entries");
  static final Property ACTION = mf("action");
  static final Property RESULT = mf("result");
  static final Property RESULT_CARDINALITY = mf("resultCardinality");
  static final Resource LAX_CARDINALITY = mf("LaxCardinality");
  static final Property EXPECTED_STATUS = mf("expectedStatus");
  static final Property EXPECTED_FORMAT = mf("expectedFormat");
  static final Property EXPECTED_BOOLEAN = mf("expectedBoolean");
  static final Property QUERY = qt("query");
  static final Property DATA = qt("data");
  static final Property GRAPH_DATA = qt("graphData");
  static final Property PROTOCOL_DATA = ut("graphData");
  static final Property GRAPH = ut("graph");
  static final Property REQUESTS = http("requests");
  static final Property PATH = http("absolutePath");
  static final Property METHOD = http("methodName");
  static final Property HEADERS = http("headers");
  static final Property FIELD_NAME = http("fieldName");
  static final Property FIELD_VALUE = http("fieldValue");
  static final Property BODY = http("body");
  static final Property RESPONSE = http("resp");
  static final Property CHARS = content("chars");
  static final Property ENCODING = content("characterEncoding");

  private Terms() {}

  static List<RDFNode> list(Resource owner, Property property) {
    return owner.hasProperty(property)
        ? owner.getProperty(property).getList().asJavaList()
        : List.of();
  }

  static List<String> addresses(Resource owner, Property property) {
    return owner.listProperties(property).toList().stream()
        .map(found -> found.getResource().getURI())
        .toList();
  }

  private static Property mf(String name) {
    return property("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#", name);
  }

  private static Property qt(String name) {
    return property("http://www.w3.org/2001/sw/DataAccess/tests/test-query#", name);
  }

  private static Property ut(String name) {
    return property("http://www.w3.org/2009/sparql/tests/test-update#", name);
  }

  private static Property http(String name) {
    return property("http://www.w3.org/2011/http#", name);
  }

  private static Property content(String name) {
    return property("http://www.w3.org/2011/content#", name);
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
