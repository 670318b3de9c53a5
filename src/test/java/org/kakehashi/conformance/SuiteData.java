package org.kakehashi.conformance;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The data that a case is asked over.
 *
 * @param unnamed addresses of the files that make the default graph
 * @param named addresses of files by the name of their graph
 */
record SuiteData(List<String> unnamed, Map<String, String> named) {
  static final SuiteData NONE = new SuiteData(List.of(), Map.of());

  void addTo(DatasetGraph dataset) {
    unnamed.forEach(file -> GraphUtil.addInto(dataset.getDefaultGraph(), SuiteFiles.graph(file)));
    named.forEach(
        (name, file) -> dataset.addGraph(NodeFactory.createURI(name), SuiteFiles.graph(file)));
  }
}
