package org.kakehashi.http.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.TermView;
import org.kakehashi.http.page.ThingView.Entry;
import org.kakehashi.http.page.ThingView.Group;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;

/** What the page of a term tells: all of it from the ontology, the rules, the data and queries. */
record TermPage(Terms terms, Node term, TermKind kind, Words words) {
  /** How a term can be near one of another vocabulary. */
  private static final List<Resource> MATCHES =
      List.of(
          OWL2.equivalentClass,
          OWL2.equivalentProperty,
          SKOS.exactMatch,
          SKOS.closeMatch,
          SKOS.broadMatch,
          SKOS.narrowMatch,
          SKOS.relatedMatch);

  TermView view(Rules rules, AskedOf asked) {
    Siting siting = new Siting(terms, term, kind);
    Usage usage = new Usage(terms, term, kind, words);
    Text name = words.name(term);
    return new TermView(
        Terms.local(term),
        name,
        otherNames(name),
        kind.key(),
        term.getURI(),
        words.prefixed(term),
        module(),
        words.texts(term, SKOS.definition),
        words.ours(term, SKOS.example),
        words.ours(term, SKOS.note),
        new TermTree(siting, words).drawing(),
        relations(siting),
        alignments(),
        rules.of(term, words),
        usage.view(),
        new Cases(terms, usage, words).view(),
        asked.naming(term, words),
        new Editors(term, words).of(kind),
        formats());
  }

  private List<Text> otherNames(Text name) {
    return Stream.of(SKOS.prefLabel, RDFS.label, SKOS.altLabel, SKOS.notation)
        .flatMap(property -> words.texts(term, property).stream())
        .filter(other -> !other.equals(name))
        .distinct()
        .toList();
  }

  private String module() {
    return terms
        .module(term)
        .map(
            module -> module.title().map(title -> title.in(words.language())).orElse(module.name()))
        .orElse("");
  }

  /** What the drawing shows, in words, and what a drawing cannot show. */
  private List<Group> relations(Siting siting) {
    List<Group> groups = new ArrayList<>();
    add(groups, "above", siting.above(term));
    add(groups, "below", siting.below(term));
    if (kind.isProperty()) {
      add(groups, "domain", siting.domains());
      add(groups, "range", siting.ranges());
      add(groups, "inverse", siting.inverses());
      add(groups, "traits", traits());
    } else if (kind == TermKind.CLASS) {
      add(groups, "properties", siting.properties());
      add(groups, "leading", siting.leadingHere());
    } else if (kind == TermKind.CONCEPT) {
      add(groups, "scheme", objects(SKOS.inScheme));
    }
    return groups;
  }

  /** What an axiom says of a property beside what kind it is. */
  private Stream<Node> traits() {
    return terms.ontology().stream(term, RDF.Nodes.type, Node.ANY)
        .map(Triple::getObject)
        .filter(type -> type.getURI().matches(".*#\\w+Property") && !isKind(type));
  }

  private static boolean isKind(Node type) {
    return Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)
        .anyMatch(kind -> kind.asNode().equals(type));
  }

  private Stream<Node> objects(Resource property) {
    return terms.ontology().stream(term, property.asNode(), Node.ANY).map(Triple::getObject);
  }

  private void add(List<Group> groups, String key, Stream<Node> nodes) {
    Texts texts = Pages.texts(words.language());
    add(groups, new Text(texts.say("model." + key), "", ""), words.sorted(nodes));
  }

  private static void add(List<Group> groups, Text heading, List<Text> values) {
    if (!values.isEmpty()) {
      List<Entry> entries = values.stream().map(value -> new Entry(value, List.of())).toList();
      groups.add(new Group("", heading, entries));
    }
  }

  private List<Group> alignments() {
    List<Group> groups = new ArrayList<>();
    Texts texts = Pages.texts(words.language());
    MATCHES.forEach(match ->
        add(
            groups,
            new Text(texts.say("model.match." + match.getLocalName()), "", ""),
            objects(match)
                .filter(Node::isURI)
                .map(each -> new Text(words.prefixed(each), "", words.link(each)))
                .sorted(java.util.Comparator.comparing(Text::text))
                .toList()));
    return groups;
  }

  private List<Text> formats() {
    return Arrays.stream(GraphFormat.values())
        .filter(GraphFormat.ofGraphs()::contains)
        .filter(format -> format != GraphFormat.PAGE)
        .map(format -> new Text(format.mediaType(), "", "?format=" + format.shortName()))
        .toList();
  }
}
