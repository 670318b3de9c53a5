package org.kakehashi.http.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.dataset.Vocabulary;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.page.ModelView;
import org.kakehashi.http.page.ModelView.Line;
import org.kakehashi.http.page.ModelView.Linked;
import org.kakehashi.http.page.ModelView.Module;
import org.kakehashi.http.page.ModelView.Step;
import org.kakehashi.http.page.ModelView.Term;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.vocab.Kk;

/** What the page of the whole ontology tells. */
record ModelPage(Terms terms, Words words) {

  ModelView view() {
    Node ontology = ontology();
    ClassLinks links = ClassLinks.of(terms);
    List<Node> targets = ends(links, List::getLast);
    return new ModelView(
        words.name(ontology),
        words.ours(ontology, DCTerms.description),
        objects(ontology, OWL2.versionInfo.asNode())
            .map(Node::getLiteralLexicalForm)
            .collect(Collectors.joining(", ")),
        targets.stream().map(words::text).toList(),
        ends(links, List::getFirst).stream().map(from -> crossing(links, from, targets)).toList(),
        linked(links),
        ladder(),
        terms.snapshot().vocabulary().modules().stream().map(this::module).toList(),
        formats());
  }

  private Node ontology() {
    return org.apache.jena.graph.NodeFactory.createURI(
        terms.snapshot().description().uriSpace() + "ontology");
  }

  private static List<Node> ends(ClassLinks links, Function<List<Node>, Node> end) {
    Set<Node> ends = links.byEnds().keySet().stream().map(end).collect(Collectors.toSet());
    return links.classes().stream().filter(ends::contains).toList();
  }

  private Line crossing(ClassLinks links, Node from, List<Node> targets) {
    return new Line(
        words.text(from),
        targets.stream()
            .map(to -> links.byEnds().getOrDefault(List.of(from, to), Set.of()))
            .map(properties -> words.sorted(properties.stream()).stream().map(Text::text).toList())
            .toList());
  }

  private List<Linked> linked(ClassLinks links) {
    Map<String, Linked> sorted = new TreeMap<>();
    links
        .byEnds()
        .forEach((ends, properties) -> {
          Text from = words.text(ends.getFirst());
          Text to = words.text(ends.getLast());
          sorted.put(
              from.text() + "\n" + to.text(),
              new Linked(from, to, words.sorted(properties.stream())));
        });
    return List.copyOf(sorted.values());
  }

  private List<Step> ladder() {
    List<Step> steps = new ArrayList<>();
    for (Node status : StatusOrder.of(terms.all()).strongestFirst()) {
      boolean licenses =
          objects(status, Kk.LICENSES_FACT)
              .anyMatch(value -> value.getLiteralLexicalForm().equals("true"));
      long claims = terms.all().stream(Node.ANY, Kk.STATUS, status).count();
      steps.add(
          new Step(words.status(status), words.link(status), definition(status), licenses, claims));
    }
    return steps;
  }

  private Stream<Node> objects(Node subject, Node property) {
    return terms.all().stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  private Module module(Vocabulary.Module module) {
    String name = module.title().map(title -> title.in(words.language())).orElse(module.name());
    return new Module(
        name,
        module.terms().stream()
            .flatMap(
                term -> TermKind.of(terms.ontology(), term).map(kind -> line(term, kind)).stream())
            .toList());
  }

  private Term line(Node term, TermKind kind) {
    Text name = words.text(term);
    return new Term(Terms.local(term), name, kind.key(), definition(term));
  }

  private Text definition(Node term) {
    return words.ours(term, SKOS.definition).stream()
        .findFirst()
        .orElseGet(() -> new Text("", "", ""));
  }

  private static List<Text> formats() {
    return GraphFormat.ofGraphs().stream()
        .filter(format -> format != GraphFormat.PAGE)
        .sorted(Comparator.comparing(GraphFormat::shortName))
        .map(format -> new Text(format.mediaType(), "", "/doc/ontology." + format.shortName()))
        .toList();
  }
}
