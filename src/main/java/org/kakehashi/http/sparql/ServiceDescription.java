package org.kakehashi.http.sparql;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.kakehashi.dataset.Snapshot;

/**
 * Describes the endpoint in RDF.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service
 *     Description</a>
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SIMPLE = "http://www.w3.org/ns/entailment/Simple";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  /** To write a description with. */
  static final PrefixMap PREFIXES =
      PrefixMapFactory.create(
          Map.of("sd", SD, "void", VOID.NS, "formats", FORMATS, "xsd", XSDDatatype.XSD + "#"));

  private final Snapshot snapshot;

  ServiceDescription(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Graph of(String endpoint) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node service = NodeFactory.createURI(endpoint);
    graph.add(service, RDF.Nodes.type, sd("Service"));
    graph.add(service, sd("endpoint"), service);
    graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    // What is inferred is stored: a query is matched with triples only. None of the standard's
    // features is claimed: the default graph leaves out some graphs, and SERVICE is refused.
    graph.add(service, sd("defaultEntailmentRegime"), NodeFactory.createURI(SIMPLE));
    Stream.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV")
        .forEach(format -> graph.add(service, sd("resultFormat"), format(format)));
    Stream.of("SPARQL_Results_TSV", "Turtle", "N-Triples", "JSON-LD", "RDF_XML")
        .forEach(format -> graph.add(service, sd("resultFormat"), format(format)));
    addDataset(graph, service);
    return graph;
  }

  private void addDataset(Graph graph, Node service) {
    Node dataset = NodeFactory.createBlankNode();
    graph.add(service, sd("defaultDataset"), dataset);
    // FROM and FROM NAMED may name these graphs and no others.
    graph.add(service, sd("availableGraphs"), dataset);
    graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
    addGraph(graph, dataset, sd("defaultGraph"), snapshot.dataset().getDefaultGraph());
    snapshot
        .dataset()
        .listGraphNodes()
        .forEachRemaining(name -> {
          Node named = NodeFactory.createBlankNode();
          graph.add(dataset, sd("namedGraph"), named);
          graph.add(named, RDF.Nodes.type, sd("NamedGraph"));
          graph.add(named, sd("name"), name);
          addGraph(graph, named, sd("graph"), snapshot.dataset().getGraph(name));
        });
  }

  private static void addGraph(Graph graph, Node owner, Node property, Graph described) {
    Node node = NodeFactory.createBlankNode();
    graph.add(owner, property, node);
    graph.add(node, RDF.Nodes.type, sd("Graph"));
    graph.add(
        node,
        VOID.triples.asNode(),
        NodeFactory.createLiteralDT(String.valueOf(described.size()), XSDDatatype.XSDinteger));
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }

  private static Node format(String name) {
    return NodeFactory.createURI(FORMATS + name);
  }
}
