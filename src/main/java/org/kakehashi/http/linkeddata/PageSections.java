package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.http.page.ThingView.Entry;
import org.kakehashi.http.page.ThingView.Group;
import org.kakehashi.http.page.ThingView.Part;
import org.kakehashi.http.page.ThingView.Section;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** What a page says of its topic, sorted for reading: facts first, then claims, then the record. */
record PageSections(Graph graph, Node topic, Names names, Facts facts, Texts texts) {
  /** Shown at the head of the page. */
  static final Set<Node> HEAD =
      Set.of(
          RDF.Nodes.type,
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.notation.asNode(),
          RDFS.Nodes.label,
          DCTerms.title.asNode(),
          DCTerms.description.asNode());

  /** Those of them that a source may give. */
  static final Set<Node> NAMES = Set.of(SKOS.altLabel.asNode(), SKOS.notation.asNode());

  private static final List<Node> ABOUT =
      List.of(RDF.Nodes.subject, RDF.Nodes.object, Kk.REGARDING);

  /** Disputes and releases have sections of their own. */
  private static final Set<Node> TOLD_ELSEWHERE =
      Set.of(Kk.INVOLVES, Kk.ADDED_SINCE, Kk.WITHDRAWN_SINCE);

  List<Part> ofThing() {
    return Stream.concat(
            Stream.of(
                section("facts", byPredicate(own(true), Triple::getObject)),
                section("incoming", byPredicate(incoming(true), Triple::getSubject)),
                section("claims", claims()),
                section("conflicts", conflicts())),
            Stream.of(
                section("record", byPredicate(own(false), Triple::getObject)),
                section("mentions", byPredicate(incoming(false), Triple::getSubject))))
        .filter(section -> !section.groups().isEmpty())
        .<Part>map(section -> section)
        .toList();
  }

  /** What only the keepers of the data need. */
  List<Section> technical() {
    return Stream.of(
            section("record", byPredicate(own(false), Triple::getObject)),
            section("mentions", byPredicate(incoming(false), Triple::getSubject)))
        .filter(section -> !section.groups().isEmpty())
        .toList();
  }

  List<Part> ofRecord() {
    return List.of(section("record", byPredicate(own(false), Triple::getObject)));
  }

  /** Every term of an ontology, in the order of their IRIs. */
  List<Part> ofTerms() {
    String space = topic.getURI() + "#";
    List<Group> terms =
        graph.stream()
            .map(Triple::getSubject)
            .filter(node -> node.isURI() && node.getURI().startsWith(space))
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .map(term -> term(term, term.getURI().substring(space.length())))
            .toList();
    return List.of(
        section("record", byPredicate(own(false), Triple::getObject)), section("terms", terms));
  }

  private Group term(Node term, String anchor) {
    Stream<Text> texts =
        Stream.of(SKOS.definition.asNode(), RDFS.Nodes.comment, SKOS.example.asNode())
            .flatMap(property -> names.inOrder(term, property));
    Stream<Text> links =
        Stream.of(RDF.Nodes.type, RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf)
            .flatMap(property -> graph.stream(term, property, Node.ANY))
            .map(triple -> names.text(triple.getObject()));
    String heading = names.name(term).text() + " (" + anchor + ")";
    return new Group(
        anchor,
        new Text(heading, names.name(term).language(), names.text(term).link()),
        Stream.concat(texts, links).map(text -> new Entry(text, List.of())).toList());
  }

  private static Section section(String heading, List<Group> groups) {
    return new Section(heading, groups);
  }

  Stream<Triple> own(boolean fact) {
    return graph.stream(topic, Node.ANY, Node.ANY)
        .filter(triple -> !HEAD.contains(triple.getPredicate()))
        .filter(triple -> facts.isFact(triple) == fact);
  }

  Stream<Triple> incoming(boolean fact) {
    return graph.stream(Node.ANY, Node.ANY, topic)
        .filter(triple -> triple.getSubject().isURI())
        .filter(triple -> !ABOUT.contains(triple.getPredicate()))
        .filter(triple -> !TOLD_ELSEWHERE.contains(triple.getPredicate()))
        .filter(triple -> facts.isFact(triple) == fact);
  }

  private List<Group> byPredicate(Stream<Triple> triples, Function<Triple, Node> shown) {
    Map<Node, List<Triple>> groups =
        triples.collect(
            Collectors.groupingBy(Triple::getPredicate, LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .sorted(Comparator.comparing(group -> names.name(group.getKey()).text()))
        .map(group -> group(names.text(group.getKey()), group.getValue(), shown))
        .toList();
  }

  private Group group(Text name, List<Triple> triples, Function<Triple, Node> shown) {
    return new Group(
        "",
        name,
        triples.stream()
            .map(triple -> new Entry(names.text(shown.apply(triple)), proofs(triple)))
            .sorted(Comparator.comparing((Entry entry) -> entry.value().text()))
            .toList());
  }

  /** The statements that license a fact, or the explanation of an inference. */
  private List<Text> proofs(Triple triple) {
    if (facts.isInferred(triple)) {
      return facts.explanation(triple).stream()
          .map(node -> relabelled(node, texts.say("thing.inferred")))
          .toList();
    }
    return facts.isFact(triple)
        ? facts.licences(triple).stream()
            .filter(facts::counts)
            .map(node -> relabelled(node, ClaimTexts.row(node)))
            .toList()
        : List.of();
  }

  private Text relabelled(Node node, String text) {
    return new Text(text, "", names.text(node).link());
  }

  private List<Group> claims() {
    return about()
        .filter(claim -> !facts.licenses(claim))
        .collect(Collectors.groupingBy(this::status))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(group -> group.getKey().text()))
        .map(group ->
            new Group("", group.getKey(), group.getValue().stream().map(this::claim).toList()))
        .toList();
  }

  /** The claims that name the topic and count at the moment. */
  Stream<Node> about() {
    return ABOUT.stream()
        .flatMap(part -> graph.stream(Node.ANY, part, topic))
        .map(Triple::getSubject)
        .filter(facts::isStatement)
        .filter(facts::counts)
        .distinct()
        .sorted(Comparator.comparing(Node::toString));
  }

  private Text status(Node claim) {
    return graph.stream(claim, Kk.STATUS, Node.ANY)
        .map(triple -> names.text(triple.getObject()))
        .findFirst()
        .orElseGet(() -> new Text("", "", ""));
  }

  private Entry claim(Node claim) {
    Stream<Text> marks =
        Stream.of(
                graph.contains(claim, Kk.RANK, Kk.DEPRECATED) ? "thing.deprecated" : "",
                facts.isDenied(claim) ? "thing.denied" : "")
            .filter(key -> !key.isEmpty())
            .map(key -> new Text(texts.say(key), "", ""));
    Stream<Text> sources =
        graph.stream(claim, Prov.HAD_PRIMARY_SOURCE, Node.ANY)
            .map(triple -> names.text(triple.getObject()));
    return new Entry(names.text(claim), Stream.concat(marks, sources).toList());
  }

  /** The conflicts that involve the topic itself or a claim about it. */
  private List<Group> conflicts() {
    return facts.conflicts(Stream.concat(Stream.of(topic), about()).toList()).stream()
        .map(conflict -> new Group("", names.text(conflict), List.of()))
        .toList();
  }
}
