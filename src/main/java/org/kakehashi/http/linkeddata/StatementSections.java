package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.http.page.ThingView.ClaimHead;
import org.kakehashi.http.page.ThingView.DisputeList;
import org.kakehashi.http.page.ThingView.Entry;
import org.kakehashi.http.page.ThingView.Group;
import org.kakehashi.http.page.ThingView.Part;
import org.kakehashi.http.page.ThingView.Section;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/**
 * What the page about a claim says of it: what is claimed, by whom, where, and what became of it.
 */
record StatementSections(
    Node claim, Facts facts, Names names, ClaimTexts claims, Graph inferences, Texts texts) {

  List<Part> all() {
    List<Part> parts = new ArrayList<>();
    parts.add(head());
    Stream.of(speaker(), new PassageSection(claim, claims).all(), fact(), standing())
        .filter(section -> !section.groups().isEmpty())
        .forEach(parts::add);
    DisputeList.of(claims.disputes(List.of(claim))).ifPresent(parts::add);
    return parts;
  }

  private ClaimHead head() {
    Section more =
        section(
            "claim",
            row(texts.say("claim.about"), objects(Kk.VALID_TIME).map(names::text)),
            row(texts.say("thing.also"), objects(Kk.REGARDING).map(names::text)));
    return new ClaimHead(
        claims.claim(claim), modality(), triple().map(names::text).toList(), more.groups());
  }

  /** What keeps a reader from taking the triple for a fact. */
  private String modality() {
    if (facts.isDenied(claim)) {
      return texts.say("dispute.not");
    }
    String status = claims.claim(claim).statusLabel();
    return facts.licenses(claim) ? "" : texts.say("claim.modality", setAside().orElse(status));
  }

  private Optional<String> setAside() {
    return objects(Kk.RANK)
        .filter(Kk.DEPRECATED::equals)
        .map(rank -> texts.say("thing.deprecated"))
        .findFirst();
  }

  private Stream<Node> triple() {
    return Stream.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object)
        .flatMap(part -> objects(part).limit(1));
  }

  private Section speaker() {
    Stream<Text> publishers =
        claims
            .sources(claim)
            .flatMap(source -> claims.objects(source, DCTerms.publisher.asNode()))
            .map(names::text);
    return section(
        "speaker",
        row(texts.say("claim.speaker"), objects(Kk.ATTRIBUTED_TO).map(names::text)),
        row(texts.say("claim.stated"), objects(Kk.STATED_ON).map(names::text)),
        row(texts.say("claim.source"), claims.sources(claim).map(names::text)),
        row(names.name(DCTerms.publisher.asNode()).text(), publishers),
        row(texts.say("claim.issued"), claims.sources(claim).flatMap(claims::issued)));
  }

  private Section standing() {
    Stream<Text> dependents =
        claims.all().stream(Node.ANY, Prov.WAS_DERIVED_FROM, claim)
            .map(Triple::getSubject)
            .filter(facts::isStatement)
            .map(names::text);
    return section(
        "standing",
        row(names.name(Kk.RANK).text(), objects(Kk.RANK).map(names::text)),
        row(names.name(Kk.RANK_REASON).text(), objects(Kk.RANK_REASON).map(names::text)),
        row(
            names.name(SKOS.note.asNode()).text(),
            names.inOrder(claim, SKOS.note.asNode()).limit(1)),
        row(texts.say("thing.basis"), objects(Prov.WAS_DERIVED_FROM).map(names::text)),
        row(texts.say("thing.dependents"), dependents));
  }

  /** The fact that it supports, if any; who else says the same, and what follows. */
  private Section fact() {
    List<Node> parts = triple().toList();
    if (!facts.licenses(claim) || parts.size() < 3) {
      return section("licensed");
    }
    Triple fact = Triple.create(parts.get(0), parts.get(1), parts.get(2));
    Stream<Text> others =
        facts.licences(fact).stream().filter(other -> !other.equals(claim)).map(names::text);
    Text subject = names.text(fact.getSubject());
    return section(
        "licensed",
        row(texts.say("thing.fact"), Stream.of(said(parts, subject.link()))),
        row(texts.say("thing.others.agree"), others),
        row(
            texts.say("thing.inferences"),
            inferences.stream(Node.ANY, Prov.WAS_DERIVED_FROM, claim)
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::toString))
                .map(this::consequence)));
  }

  /** A triple in words, with the address of where it is told. */
  private Text said(List<Node> parts, String link) {
    String text =
        parts.stream().map(part -> names.text(part).text()).collect(Collectors.joining(" · "));
    return new Text(text, "", link);
  }

  private Text consequence(Node inference) {
    List<Node> parts =
        Stream.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object)
            .flatMap(part -> inferences.stream(inference, part, Node.ANY))
            .map(Triple::getObject)
            .toList();
    return said(parts, names.text(inference).link());
  }

  private Stream<Node> objects(Node property) {
    return claims.objects(claim, property);
  }

  static Text plain(String text) {
    return new Text(text, "", "");
  }

  static Group row(String name, Stream<Text> values) {
    return new Group("", plain(name), values.map(value -> new Entry(value, List.of())).toList());
  }

  static Section section(String heading, Group... rows) {
    return new Section(heading, Stream.of(rows).filter(row -> !row.entries().isEmpty()).toList());
  }
}
