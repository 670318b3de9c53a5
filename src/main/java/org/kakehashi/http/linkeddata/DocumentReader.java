package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.kakehashi.corpus.ProjectDescription;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** Collects what a snapshot says about a thing. */
final class DocumentReader {
  private static final String TEXTS = "org.kakehashi.http.linkeddata.documents";
  private static final List<Node> ABOUT =
      List.of(RDF.Nodes.subject, RDF.Nodes.object, Kk.REGARDING);

  private final Snapshot snapshot;
  private final ProjectDescription project;
  private final DatasetGraph dataset;
  private final Graph all;
  private final Addresses addresses;

  DocumentReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.project = snapshot.description();
    this.dataset = snapshot.dataset();
    this.all = dataset.getDefaultGraph();
    this.addresses = new Addresses(project.uriSpace());
  }

  /** The thing whose document tells of a thing: itself, or the ontology for one of its versions. */
  Optional<Node> documented(Node thing) {
    if (thing.equals(addresses.thing(""))) {
      // The data set itself has the front page.
      return Optional.empty();
    }
    if (isKnown(thing)) {
      return Optional.of(thing);
    }
    return all.stream(Node.ANY, OWL2.versionIRI.asNode(), thing)
        .map(Triple::getSubject)
        .findFirst();
  }

  private boolean isKnown(Node thing) {
    return all.contains(thing, Node.ANY, Node.ANY)
        || dataset.containsGraph(thing)
        || inferences().contains(thing, Node.ANY, Node.ANY)
        || thing.equals(release())
        || thing.equals(ontology());
  }

  Node ontology() {
    return addresses.thing("ontology");
  }

  private Node release() {
    return addresses.thing("release/" + snapshot.releaseId());
  }

  private Graph inferences() {
    return dataset.getGraph(project.graph("inferences"));
  }

  /** The document that a request asks for, about a thing that exists. */
  Document read(DocumentRequest request) {
    Node topic = addresses.thing(request.thingPath());
    Node iri = Document.name(addresses, request);
    Facts facts = new Facts(snapshot, request.moment());
    Excerpt excerpt = new Excerpt(source(topic));
    collect(topic, excerpt, facts);
    List<Node> leftOut =
        claimsAbout(topic).filter(claim -> !facts.counts(claim)).distinct().sorted(BY_IRI).toList();
    excerpt.addNames();
    Graph triples = excerpt.triples();
    return new Document(topic, iri, triples, describe(topic, iri, leftOut), leftOut);
  }

  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  /** Inferences are apart from the default graph, but their documents need names from it. */
  private Graph source(Node topic) {
    if (!inferences().contains(topic, Node.ANY, Node.ANY)) {
      return all;
    }
    return new Union(inferences(), all);
  }

  private void collect(Node topic, Excerpt excerpt, Facts facts) {
    if (topic.equals(ontology()) || dataset.containsGraph(topic)) {
      Node graph = topic.equals(ontology()) ? project.graph("ontology") : topic;
      dataset.getGraph(graph).stream().forEach(excerpt::add);
    }
    if (topic.equals(release())) {
      excerpt.addAbout(project.dataset());
    }
    own(topic, excerpt, facts);
    incoming(topic, facts).forEach(excerpt::add);
    List<Node> claims = claimsAbout(topic).filter(facts::counts).toList();
    claims.forEach(excerpt::addAbout);
    facts
        .conflicts(Stream.concat(Stream.of(topic), claims.stream()).toList())
        .forEach(excerpt::addAbout);
  }

  private void own(Node topic, Excerpt excerpt, Facts facts) {
    if (facts.isStatement(topic) || inferences().contains(topic, Node.ANY, Node.ANY)) {
      excerpt.addAbout(topic);
    } else {
      all.stream(topic, Node.ANY, Node.ANY).filter(facts::holds).forEach(excerpt::add);
    }
  }

  /** What is said of other things by naming this one; passages of a source would be too many. */
  private Stream<Triple> incoming(Node topic, Facts facts) {
    return all.stream(Node.ANY, Node.ANY, topic)
        .filter(triple -> triple.getSubject().isURI())
        .filter(facts::holds);
  }

  private Stream<Node> claimsAbout(Node topic) {
    return ABOUT.stream()
        .flatMap(part -> all.stream(Node.ANY, part, topic))
        .map(Triple::getSubject)
        .filter(node -> all.contains(node, RDF.Nodes.type, Kk.STATEMENT))
        .distinct();
  }

  private Graph describe(Node topic, Node iri, List<Node> leftOut) {
    Graph graph = new GraphMem2Fast();
    graph.add(iri, RDF.Nodes.type, FOAF.Document.asNode());
    graph.add(iri, FOAF.primaryTopic.asNode(), topic);
    graph.add(iri, VOID.inDataset.asNode(), project.dataset());
    graph.add(iri, Prov.WAS_DERIVED_FROM, release());
    all.stream(project.dataset(), DCTerms.license.asNode(), Node.ANY)
        .forEach(triple -> graph.add(iri, DCTerms.license.asNode(), triple.getObject()));
    for (Language language : Language.values()) {
      Texts texts = Texts.of(TEXTS, language);
      label(graph, iri, language, texts.say("document.label", addresses.path(topic).orElse("")));
      label(graph, release(), language, texts.say("release.label", snapshot.releaseId()));
      comment(graph, iri, language, leftOut, texts);
    }
    return graph;
  }

  private static void label(Graph graph, Node node, Language language, String text) {
    graph.add(node, RDFS.Nodes.label, NodeFactory.createLiteralLang(text, language.tag()));
  }

  private void comment(Graph graph, Node iri, Language language, List<Node> leftOut, Texts texts) {
    if (!leftOut.isEmpty()) {
      List<String> names =
          leftOut.stream().map(node -> addresses.path(node).orElseGet(node::toString)).toList();
      String text = texts.say("document.leftOut", leftOut.size(), String.join(", ", names));
      graph.add(iri, RDFS.Nodes.comment, NodeFactory.createLiteralLang(text, language.tag()));
    }
  }
}
