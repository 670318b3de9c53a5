package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.http.download.Citable;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.StatusRow;
import org.kakehashi.http.page.ThingView;
import org.kakehashi.http.page.ThingView.Part;
import org.kakehashi.http.page.ThingView.Portrait;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/** A document as a page. */
final class DocumentPage {
  private final Document document;
  private final DocumentRequest request;
  private final View view;
  private final Portraits portraits;
  private final Snapshot snapshot;
  private final Graph all;
  private final Graph graph;
  private final Texts texts;
  private final Names names;
  private final Facts facts;
  private final Narrowing narrowing;

  DocumentPage(View view, Document document, DocumentRequest request, Portraits portraits) {
    this.view = view;
    this.portraits = portraits;
    this.document = document;
    this.request = request;
    this.snapshot = view.snapshot();
    this.all = snapshot.dataset().getDefaultGraph();
    this.graph = new Union(document.triples(), document.described());
    this.texts = Pages.texts(request.language());
    this.facts = new Facts(snapshot, request.lens());
    this.names =
        new Names(
            new Union(new Union(graph, all), StandardNames.GRAPH),
            snapshot.prefixes(),
            new Addresses(snapshot.description().uriSpace()),
            texts,
            request.query());
    this.narrowing =
        new Narrowing(request.choice().status(), request.query(), new ClaimRows(all, names, facts));
  }

  String write(Pages pages, LensView lens) {
    Node topic = document.topic();
    Text name = names.name(topic);
    StatusRow row = narrowing.row(claims());
    return pages.thing(
        new ThingView(
            name,
            sameInOther(topic, name),
            acronyms(topic),
            otherNames(topic, name),
            kinds(topic),
            names.inOrder(topic, DCTerms.description.asNode()).limit(1).toList(),
            topic.getURI(),
            remarks(),
            parts(),
            new Citable(
                    snapshot,
                    ClaimTexts.row(topic),
                    language -> cited(topic, names.in(language)),
                    topic.getURI() + request.lensQuery())
                .all(request.language()),
            formats(),
            row,
            lens,
            here()),
        request.language());
  }

  private String cited(Node topic, Names reader) {
    return facts.isStatement(topic)
        ? new CitedClaim(all, facts, reader, topic).text()
        : reader.name(topic).text();
  }

  private List<Text> sameInOther(Node topic, Text name) {
    return Stream.of(Language.values())
        .map(language -> names.in(language).name(topic))
        .filter(other -> !other.equals(name))
        .distinct()
        .toList();
  }

  /** A claim has no short name but its row. */
  private List<String> acronyms(Node topic) {
    if (facts.isStatement(topic)) {
      return List.of(ClaimTexts.row(topic));
    }
    return names.inOrder(topic, SKOS.notation.asNode()).map(Text::text).distinct().toList();
  }

  private List<Text> otherNames(Node topic, Text name) {
    Set<String> shown = new HashSet<>(acronyms(topic));
    shown.add(name.text());
    sameInOther(topic, name).forEach(other -> shown.add(other.text()));
    return Stream.of(SKOS.prefLabel, RDFS.label, DCTerms.title, SKOS.altLabel)
        .flatMap(property -> names.inOrder(topic, property.asNode()))
        .filter(other -> shown.add(other.text()))
        .toList();
  }

  private List<Text> kinds(Node topic) {
    List<Node> classes =
        document.triples().stream(topic, RDF.Nodes.type, Node.ANY)
            .map(Triple::getObject)
            .sorted(Comparator.comparing(Node::toString))
            .toList();
    return new Terms(all).mostSpecific(classes).stream().map(names::text).toList();
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (facts.isStatement(document.topic())) {
      remarks.add(texts.say(standing(document.topic())));
    }
    if (snapshot.dataset().containsGraph(document.topic())) {
      remarks.add(texts.say("thing.graph"));
    }
    if (!facts.counts(document.topic())) {
      remarks.add(texts.say("thing.outOfTime"));
    }
    document
        .leftOut()
        .forEach((why, claims) -> remarks.add(texts.say(why.remark(), claims.size())));
    return remarks;
  }

  private String standing(Node claim) {
    if (facts.isDenied(claim)) {
      return "thing.isDenial";
    }
    if (!facts.licenses(claim)) {
      return "thing.isNoFact";
    }
    List<Node> itself = List.of(claim);
    return facts.conflicts(itself).stream().anyMatch(each -> facts.isInDoubt(each, itself))
        ? "thing.isDoubtedFact"
        : "thing.isFact";
  }

  /** Each kind of topic has its own makers of what stands between head and foot. */
  private List<Part> parts() {
    PageSections sections = new PageSections(graph, document.topic(), names, facts, texts);
    ClaimTexts claims = new ClaimTexts(all, names, facts);
    TopicKind kind = TopicKind.of(document.topic(), snapshot);
    refuseChoice(kind);
    return switch (kind) {
      case THING -> withHistory(new ThingSections(sections, claims, narrowing, portraits()).all());
      case STATEMENT -> withHistory(statement(claims).all());
      case SOURCE ->
          withHistory(
              List.of(
                  new SourcePage(snapshot, names, facts).of(document.topic(), narrowing, request)));
      case CONFLICT ->
          withHistory(
              List.of(new ConflictPage(snapshot, names, facts).of(document.topic(), narrowing)));
      case RELEASE -> List.of(new ReleasePage(snapshot, names).of(document.topic()));
      case INFERENCE -> sections.ofThing();
      case GRAPH -> sections.ofRecord();
      case ONTOLOGY -> sections.ofTerms();
    };
  }

  /** They show statuses of their own choice, so that a page of some statuses has none. */
  private List<Portrait> portraits() {
    return narrowing.wanted().isEmpty()
        ? portraits.of(document.topic(), view, request.lens(), request.language())
        : List.of();
  }

  private List<Part> withHistory(List<Part> parts) {
    return Stream.concat(
            parts.stream(), new ThingHistory(snapshot, names).of(document.topic()).stream())
        .toList();
  }

  /** Where nothing can be chosen, a choice would give the answer to another question. */
  private void refuseChoice(TopicKind kind) {
    switch (kind) {
      case SOURCE -> {}
      case THING, CONFLICT -> request.choice().refusePart();
      case STATEMENT, INFERENCE, RELEASE, GRAPH, ONTOLOGY -> request.choice().refuse();
    }
  }

  /** The claims of which the page shows some or all. */
  private List<Node> claims() {
    Node topic = document.topic();
    return switch (TopicKind.of(topic, snapshot)) {
      case THING -> new PageSections(graph, topic, names, facts, texts).about().toList();
      case SOURCE -> new SourcePage(snapshot, names, facts).claims(topic);
      case CONFLICT ->
          new ClaimRows(all, names, facts)
              .objects(topic, Kk.INVOLVES)
              .filter(facts::counts)
              .toList();
      case STATEMENT, INFERENCE, RELEASE, GRAPH, ONTOLOGY -> List.of();
    };
  }

  /** What the address of the same page in the other language keeps. */
  private String here() {
    String kept =
        Stream.of(request.lens().toString(), request.choice().whole())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private StatementSections statement(ClaimTexts claims) {
    Graph inferences = new Things(snapshot).inferences();
    return new StatementSections(document.topic(), facts, names, claims, inferences, texts);
  }

  private List<Text> formats() {
    return GraphFormat.all().stream()
        .map(format ->
            new Text(
                format.mediaType(),
                "",
                Addresses.document(request.thingPath(), format) + request.lensQuery()))
        .toList();
  }
}
