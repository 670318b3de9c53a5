package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.corpus.ProjectDescription;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.history.History;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.lens.Views;
import org.kakehashi.vocab.Kk;

/** Collects what could be known about a thing. */
final class DocumentReader {
  private final Snapshot release;
  private final Views views;
  private final View view;
  private final Things things;
  private final ProjectDescription project;
  private final DatasetGraph dataset;
  private final Graph all;
  private final Addresses addresses;

  /**
   * A reader.
   *
   * @param release the whole, for the number of claims that are left out
   * @param views tell why they are
   * @param view what may be read
   */
  DocumentReader(Snapshot release, Views views, View view) {
    this.release = release;
    this.views = views;
    this.view = view;
    this.things = new Things(view.snapshot());
    this.project = view.snapshot().description();
    this.dataset = view.snapshot().dataset();
    this.all = dataset.getDefaultGraph();
    this.addresses = new Addresses(project.uriSpace());
  }

  /** The document that a request asks for, about a thing that was known. */
  Document read(DocumentRequest request) {
    Map<Absence, List<Node>> leftOut = leftOut(request);
    return Txn.calculateRead(dataset, () -> read(request, leftOut));
  }

  private Document read(DocumentRequest request, Map<Absence, List<Node>> leftOut) {
    Node topic = addresses.thing(request.thingPath());
    Facts facts = new Facts(view.snapshot(), request.lens());
    Excerpt excerpt = new Excerpt(source(topic));
    collect(topic, excerpt, facts);
    excerpt.addNames();
    Node iri = Document.name(addresses, request);
    DocumentDescription described = new DocumentDescription(view.snapshot(), topic, iri);
    described.tellWhatIsMissing(leftOut);
    described.tell(language -> new SetAside(request.lens(), view).remark(language));
    if (!facts.counts(topic)) {
      described.tellOtherTime();
    }
    History.of(view.snapshot()).to(topic).ifPresent(described::tellPredecessor);
    described.nameAll(excerpt.triples());
    return new Document(topic, iri, excerpt.triples(), described.graph(), leftOut);
  }

  /** Claims about the topic that the release has, and that do not count. */
  private Map<Absence, List<Node>> leftOut(DocumentRequest request) {
    Node topic = addresses.thing(request.thingPath());
    return new Absences(release, views, view, request.lens())
        .among(() -> new Things(release).claimsAbout(topic));
  }

  /** Inferences are apart from the default graph, but their documents need names from it. */
  private Graph source(Node topic) {
    return things.isInference(topic) ? new Union(things.inferences(), all) : all;
  }

  private void collect(Node topic, Excerpt excerpt, Facts facts) {
    if (topic.equals(things.ontology()) || dataset.containsGraph(topic)) {
      Node graph = topic.equals(things.ontology()) ? project.graph("ontology") : topic;
      dataset.getGraph(graph).stream().forEach(excerpt::add);
    }
    if (topic.equals(things.release())) {
      excerpt.addAbout(project.dataset());
    }
    own(topic, excerpt, facts);
    changes(topic, excerpt);
    incoming(topic, facts).forEach(excerpt::add);
    List<Node> claims = things.claimsAbout(topic).filter(facts::counts).toList();
    claims.forEach(excerpt::addAbout);
    facts
        .conflicts(Stream.concat(Stream.of(topic), claims.stream()).toList())
        .forEach(excerpt::addAbout);
  }

  /** That and how its record changed; what else changed with it is with the release. */
  private void changes(Node topic, Excerpt excerpt) {
    all.stream(Node.ANY, Kk.CHANGED_THING, topic)
        .forEach(change -> {
          excerpt.addOnly(Stream.of(change));
          Node record = change.getSubject();
          excerpt.addOnly(all.stream(record, RDF.Nodes.type, Node.ANY));
          excerpt.addOnly(all.stream(record, Kk.CHANGED_PROPERTY, Node.ANY));
          excerpt.addOnly(all.stream(Node.ANY, Kk.CHANGE_SINCE, record));
        });
  }

  private void own(Node topic, Excerpt excerpt, Facts facts) {
    if (facts.isStatement(topic) || things.isInference(topic)) {
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
}
