package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.history.History;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Prov;

/** What a document says of itself. */
final class DocumentDescription {
  private static final String TEXTS = "org.kakehashi.http.linkeddata.documents";

  /** Not among the constants of {@code vocab}, as no file of a project has it. */
  private static final Node REVISION_OF = NodeFactory.createURI(Prov.NS + "wasRevisionOf");

  private final Node iri;
  private final Addresses addresses;
  private final Graph graph = new GraphMem2Fast();

  DocumentDescription(Snapshot snapshot, Node topic, Node iri) {
    this.iri = iri;
    this.addresses = new Addresses(snapshot.description().uriSpace());
    Node dataset = snapshot.description().dataset();
    Node release = new Things(snapshot).release();
    graph.add(iri, RDF.Nodes.type, FOAF.Document.asNode());
    graph.add(iri, FOAF.primaryTopic.asNode(), topic);
    graph.add(iri, VOID.inDataset.asNode(), dataset);
    graph.add(iri, Prov.WAS_DERIVED_FROM, release);
    snapshot.dataset().getDefaultGraph().stream(dataset, DCTerms.license.asNode(), Node.ANY)
        .forEach(triple -> graph.add(iri, DCTerms.license.asNode(), triple.getObject()));
    snapshot.dataset().getDefaultGraph().stream(dataset, DCTerms.title.asNode(), Node.ANY)
        .forEach(graph::add);
    String path = addresses.path(topic).orElse("");
    add(iri, RDFS.Nodes.label, language -> texts(language).say("document.label", path));
    add(
        release,
        RDFS.Nodes.label,
        language -> texts(language).say("release.label", snapshot.releaseId()));
  }

  Graph graph() {
    return graph;
  }

  /** Adds a remark, unless it is empty. */
  void tell(Function<Language, String> remark) {
    add(iri, RDFS.Nodes.comment, remark);
  }

  /** That its topic is a claim that does not count, or does not say enough to tell. */
  void tellOtherTime() {
    tell(language -> texts(language).say("document.otherTime"));
  }

  /** Which release came before the one that it is about. */
  void tellPredecessor(History.Step step) {
    graph.add(step.to().iri(), REVISION_OF, step.from().iri());
    add(
        step.from().iri(),
        RDFS.Nodes.label,
        language -> texts(language).say("release.label", step.from().id()));
  }

  /** Which claims about its topic are left out. */
  void tellWhatIsMissing(Map<Absence, List<Node>> leftOut) {
    List<String> names =
        leftOut.values().stream()
            .flatMap(List::stream)
            .map(claim -> addresses.path(claim).orElseGet(claim::toString))
            .sorted()
            .toList();
    if (!names.isEmpty()) {
      String all = String.join(", ", names);
      tell(language -> texts(language).say("document.leftOut", names.size(), all));
    }
  }

  /**
   * Names whatever the document mentions and its triples do not name.
   *
   * @param triples the rest of the document
   */
  void nameAll(Graph triples) {
    addNames(triples);
    // The names came with properties that have names themselves.
    addNames(triples);
  }

  private void addNames(Graph triples) {
    Stream.concat(triples.stream(), graph.stream())
        .flatMap(
            triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
        .filter(Node::isURI)
        .collect(Collectors.toSet())
        .forEach(node -> StandardNames.GRAPH.stream(node, Node.ANY, Node.ANY).forEach(graph::add));
  }

  private void add(Node node, Node property, Function<Language, String> text) {
    for (Language language : Language.values()) {
      String said = text.apply(language);
      if (!said.isEmpty()) {
        graph.add(node, property, NodeFactory.createLiteralLang(said, language.tag()));
      }
    }
  }

  private static Texts texts(Language language) {
    return Texts.of(TEXTS, language);
  }
}
