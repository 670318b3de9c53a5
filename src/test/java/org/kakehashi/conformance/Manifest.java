package org.kakehashi.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Reads the cases of a folder of the suite. */
final class Manifest {
  private final String folder;

  private Manifest(String folder) {
    this.folder = folder;
  }

  /** The cases that an endpoint which is read-only can be asked. */
  static Stream<SuiteCase> cases(String address) {
    Resource root =
        ModelFactory.createModelForGraph(SuiteFiles.graph(address)).createResource(address);
    Manifest manifest = new Manifest(SuiteFiles.within(address).replace("/manifest.ttl", ""));
    return Terms.list(root, Terms.ENTRIES).stream()
        .map(RDFNode::asResource)
        .filter(entry -> !isUpdate(entry))
        .map(manifest::read);
  }

  private static boolean isUpdate(Resource entry) {
    return type(entry).equals("ProtocolTest") && entry.getURI().contains("update");
  }

  private static String type(Resource entry) {
    return entry.getPropertyResourceValue(RDF.type).getLocalName();
  }

  private SuiteCase read(Resource entry) {
    String id = folder + entry.getURI().substring(entry.getURI().indexOf('#'));
    return switch (type(entry)) {
      case "QueryEvaluationTest", "CSVResultFormatTest" -> evaluation(id, entry);
      case "PositiveSyntaxTest", "PositiveSyntaxTest11" -> syntax(id, entry, true);
      case "NegativeSyntaxTest", "NegativeSyntaxTest11" -> syntax(id, entry, false);
      case "ProtocolTest" -> ProtocolReader.read(id, entry);
      default -> throw new IllegalStateException("a kind of case without a reader: " + entry);
    };
  }

  private static SuiteCase syntax(String id, Resource entry, boolean valid) {
    String file = entry.getPropertyResourceValue(Terms.ACTION).getURI();
    return new SyntaxCase(id, SuiteFiles.text(file), valid);
  }

  private static SuiteCase evaluation(String id, Resource entry) {
    Resource action = entry.getPropertyResourceValue(Terms.ACTION);
    String file = action.getPropertyResourceValue(Terms.QUERY).getURI();
    // Over HTTP a query has lost the address against which its relative IRIs are resolved.
    String query = "BASE <" + file + ">\n" + SuiteFiles.text(file);
    return new EvaluationCase(
        id,
        data(action, query),
        query,
        entry.getPropertyResourceValue(Terms.RESULT).getURI(),
        entry.hasProperty(Terms.RESULT_CARDINALITY, Terms.LAX_CARDINALITY));
  }

  private static SuiteData data(Resource action, String query) {
    Map<String, String> named = new TreeMap<>();
    Terms.addresses(action, Terms.GRAPH_DATA).forEach(file -> named.put(file, file));
    // An endpoint takes the graphs of FROM from its store, so there they must be.
    from(query).forEach(file -> named.put(file, file));
    return new SuiteData(Terms.addresses(action, Terms.DATA), named);
  }

  private static List<String> from(String query) {
    try {
      Query parsed = QueryFactory.create(query, Syntax.syntaxARQ);
      return Stream.concat(parsed.getGraphURIs().stream(), parsed.getNamedGraphURIs().stream())
          .toList();
    } catch (QueryException leftToTheEndpoints) {
      return List.of();
    }
  }
}
