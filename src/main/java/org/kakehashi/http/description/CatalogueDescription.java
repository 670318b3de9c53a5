package org.kakehashi.http.description;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.download.Download;
import org.kakehashi.http.download.Downloads;

/**
 * The catalogue: the data set, its graphs, the files and the services.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>
 */
final class CatalogueDescription implements Description {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Snapshot snapshot;
  private final Downloads downloads;
  private final Layers layers;
  private final List<Service> services;
  private final Node dataset;

  /**
   * A way to ask the data.
   *
   * @param path from the root, without its slash
   * @param standard that it conforms to, if there is one
   */
  record Service(String path, Optional<Standard> standard) {}

  /**
   * A standard that programs know.
   *
   * @param describedAt path of the service's own description in it
   */
  record Standard(String describedAt, String iri) {}

  CatalogueDescription(Snapshot snapshot, Downloads downloads, List<Service> services) {
    this.snapshot = snapshot;
    this.downloads = downloads;
    this.layers = new Layers(snapshot);
    this.services = services;
    this.dataset = snapshot.description().dataset();
  }

  @Override
  public Graph at(String root) {
    Graph graph = GraphFactory.createDefaultGraph();
    Graph data = snapshot.dataset().getDefaultGraph();
    data.stream(dataset, Node.ANY, Node.ANY).forEach(graph::add);
    data.stream(dataset, DCTerms.publisher.asNode(), Node.ANY)
        .flatMap(triple -> data.stream(triple.getObject(), Node.ANY, Node.ANY))
        .forEach(graph::add);
    Describer catalogue = new Describer(graph, NodeFactory.createURI(root + "catalogue"));
    describeCatalogue(catalogue, data);
    Describer described = catalogue.of(dataset);
    described
        .is(RDF.type, DCAT.Dataset)
        .text(Terms.VERSION, snapshot.releaseId())
        .is(DCAT.landingPage, NodeFactory.createURI(root));
    layers.all().forEach(layer -> describeLayer(described, layer));
    downloads.all().forEach(download -> describe(described, download, root));
    services.forEach(service -> describe(catalogue, service, root));
    return graph;
  }

  private void describeCatalogue(Describer catalogue, Graph data) {
    catalogue
        .is(RDF.type, DCAT.Catalog)
        .is(DCAT.dataset, dataset)
        .is(Terms.PRIMARY_TOPIC, dataset)
        .text(DCTerms.title, snapshot.description().title().en(), "en")
        .text(DCTerms.title, snapshot.description().title().ja(), "ja")
        .text(DCTerms.description, snapshot.description().description().en(), "en")
        .text(DCTerms.description, snapshot.description().description().ja(), "ja");
    for (var property : List.of(DCTerms.publisher, DCTerms.license)) {
      data.stream(dataset, property.asNode(), Node.ANY)
          .forEach(triple -> catalogue.is(property, triple.getObject()));
    }
  }

  private void describeLayer(Describer described, Node graph) {
    described.is(DCTerms.hasPart, graph);
    Describer layer = described.of(graph);
    layer
        .is(RDF.type, DCAT.Dataset)
        .is(DCTerms.isPartOf, dataset)
        .text(DCTerms.title, layers.name(graph))
        .text(Terms.VERSION, snapshot.releaseId());
    layers.documents(graph).forEach(document -> layer.is(Terms.PRIMARY_SOURCE, document));
    List<Node> premises = layers.premises(graph);
    if (!premises.isEmpty()) {
      Describer derivation = layer.part(Terms.GENERATED_BY).is(RDF.type, Terms.ACTIVITY);
      premises.forEach(premise -> {
        layer.is(Terms.DERIVED_FROM, premise);
        derivation.is(Terms.USED, premise);
      });
    }
  }

  private void describe(Describer described, Download download, String root) {
    Describer owner = described.of(download.graph().orElse(dataset));
    for (Download.File file : download.files()) {
      Node address = NodeFactory.createURI(root + "download/" + file.name());
      owner.is(DCAT.distribution, address);
      Describer distribution = owner.of(address);
      distribution
          .is(RDF.type, DCAT.Distribution)
          .is(DCAT.downloadURL, address)
          .is(DCAT.accessURL, NodeFactory.createURI(root + "download"))
          .is(DCAT.mediaType, NodeFactory.createURI(MEDIA_TYPES + download.mediaType()))
          .is(DCAT.byteSize, typed(Long.toString(file.size()), XSDDatatype.XSDnonNegativeInteger))
          .text(DCTerms.title, download.title().en(), "en")
          .text(DCTerms.title, download.title().ja(), "ja");
      if (file.packed()) {
        Node gzip = NodeFactory.createURI(MEDIA_TYPES + "application/gzip");
        distribution.is(DCAT.compressFormat, gzip);
      }
      license(distribution);
      distribution
          .part(Terms.CHECKSUM)
          .is(RDF.type, Terms.CHECKSUM_TYPE)
          .is(Terms.ALGORITHM, Terms.SHA256)
          .is(Terms.CHECKSUM_VALUE, typed(file.sha256(), XSDDatatype.XSDhexBinary));
    }
  }

  private void license(Describer distribution) {
    snapshot.dataset().getDefaultGraph().stream(dataset, DCTerms.license.asNode(), Node.ANY)
        .forEach(triple -> distribution.is(DCTerms.license, triple.getObject()));
  }

  private void describe(Describer catalogue, Service service, String root) {
    Node address = NodeFactory.createURI(root + service.path());
    catalogue.is(DCAT.service, address);
    Describer described = catalogue.of(address);
    described
        .is(RDF.type, DCAT.DataService)
        .is(DCAT.endpointURL, address)
        .is(DCAT.servesDataset, dataset)
        .text(DCTerms.title, service.path());
    service
        .standard()
        .ifPresent(standard ->
            described
                .is(DCAT.endpointDescription, NodeFactory.createURI(root + standard.describedAt()))
                .is(DCTerms.conformsTo, NodeFactory.createURI(standard.iri())));
  }

  private static Node typed(String text, XSDDatatype datatype) {
    return NodeFactory.createLiteralDT(text, datatype);
  }
}
