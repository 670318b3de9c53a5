package org.kakehashi.http.description;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.download.Download;
import org.kakehashi.http.download.Downloads;

/**
 * Describes the data set and each of its graphs.
 *
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 */
final class VoidDescription implements Description {
  private final Snapshot snapshot;
  private final Downloads downloads;
  private final Layers layers;
  private final Node dataset;
  private final Statistics whole;
  private final Map<Node, Statistics> parts = new LinkedHashMap<>();

  VoidDescription(Snapshot snapshot, Downloads downloads) {
    this.snapshot = snapshot;
    this.downloads = downloads;
    this.layers = new Layers(snapshot);
    this.dataset = snapshot.description().dataset();
    this.whole = Statistics.of(snapshot.dataset().getDefaultGraph());
    layers.all().forEach(name -> parts.put(name, Statistics.of(snapshot.dataset().getGraph(name))));
  }

  @Override
  public Graph at(String root) {
    Graph graph = GraphFactory.createDefaultGraph();
    describeDocument(new Describer(graph, NodeFactory.createURI(root + ".well-known/void")));
    Describer described = new Describer(graph, dataset);
    snapshot.dataset().getDefaultGraph().stream(dataset, Node.ANY, Node.ANY).forEach(graph::add);
    described.is(VOID.sparqlEndpoint, NodeFactory.createURI(root + "sparql"));
    describe(described, whole);
    whole.vocabularies().forEach(iri -> described.is(VOID.vocabulary, NodeFactory.createURI(iri)));
    parts.forEach((name, part) -> describePart(described, name, part));
    downloads.all().stream()
        .filter(download -> !download.mediaType().startsWith("text/csv"))
        .filter(download -> !download.mediaType().equals("application/csvm+json"))
        .forEach(download -> dump(described.of(download.graph().orElse(dataset)), download, root));
    return graph;
  }

  private void describeDocument(Describer document) {
    document
        .is(RDF.type, VOID.DatasetDescription)
        .is(Terms.PRIMARY_TOPIC, dataset)
        .text(DCTerms.title, snapshot.description().title().en(), "en")
        .text(DCTerms.title, snapshot.description().title().ja(), "ja");
  }

  private void describe(Describer described, Statistics statistics) {
    described
        .number(VOID.triples, statistics.triples())
        .number(VOID.entities, statistics.entities(snapshot.description().uriSpace()))
        .number(VOID.distinctSubjects, statistics.subjects())
        .number(VOID.distinctObjects, statistics.objects())
        .number(VOID.classes, statistics.classes().size())
        .number(VOID.properties, statistics.properties().size());
    statistics
        .classes()
        .forEach((iri, count) ->
            described
                .part(VOID.classPartition)
                .is(VOID._class, NodeFactory.createURI(iri))
                .number(VOID.entities, count));
    statistics
        .properties()
        .forEach((iri, uses) ->
            described
                .part(VOID.propertyPartition)
                .is(VOID.property, NodeFactory.createURI(iri))
                .number(VOID.triples, uses.triples())
                .number(VOID.distinctSubjects, uses.subjects())
                .number(VOID.distinctObjects, uses.objects()));
  }

  private void describePart(Describer described, Node name, Statistics statistics) {
    described.is(VOID.subset, name);
    Describer part = described.of(name);
    part.is(RDF.type, VOID.Dataset).text(DCTerms.title, layers.name(name));
    describe(part, statistics);
  }

  private static void dump(Describer described, Download download, String root) {
    download
        .files()
        .forEach(file ->
            described.is(VOID.dataDump, NodeFactory.createURI(root + "download/" + file.name())));
  }
}
