package org.kakehashi.http.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.http.drawing.Drawings;
import org.kakehashi.http.drawing.Drawings.Branch;
import org.kakehashi.http.page.TermDrawing;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.vocab.SchemaOrg;

/** Where a term sits among the others. */
record Siting(Terms terms, Node term, TermKind kind, Words words) {

  /** What lies right above a term. */
  Stream<Node> above(Node lower) {
    return kind.upward()
        .flatMap(relation -> objects(lower, relation))
        .filter(upper -> !upper.equals(lower))
        .distinct();
  }

  /** What lies right below a term. */
  Stream<Node> below(Node upper) {
    Stream<Node> inverse = kind.upward().flatMap(relation -> subjects(relation, upper)).distinct();
    return Stream.of(inverse, members(upper))
        .flatMap(each -> each)
        .filter(lower -> !lower.equals(upper))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI));
  }

  /** Of a scheme, the concepts that have nothing above them but it; of a collection, all. */
  private Stream<Node> members(Node upper) {
    return switch (kind) {
      case SCHEME ->
          subjects(SKOS.inScheme.asNode(), upper)
              .filter(concept -> objects(concept, SKOS.broader.asNode()).findAny().isEmpty());
      case COLLECTION -> ordered(upper);
      case CLASS, RELATION, VALUE, NOTE, CONCEPT -> Stream.empty();
    };
  }

  Stream<Node> ordered(Node collection) {
    return objects(collection, SKOS.memberList.asNode())
        .flatMap(list ->
            org.apache.jena.sparql.util.graph.GraphList.members(
                org.apache.jena.sparql.util.graph.GNode.create(terms.all(), list))
                .stream());
  }

  Stream<Node> domains() {
    return both(RDFS.domain.asNode(), SchemaOrg.DOMAIN_INCLUDES);
  }

  Stream<Node> ranges() {
    return both(RDFS.range.asNode(), SchemaOrg.RANGE_INCLUDES);
  }

  private Stream<Node> both(Node strict, Node loose) {
    return Stream.concat(objects(term, strict), objects(term, loose))
        .filter(Node::isURI)
        .distinct();
  }

  /** The properties that expect this class before, or behind them. */
  Stream<Node> propertiesOf(Node strict, Node loose) {
    return Stream.concat(subjects(strict, term), subjects(loose, term)).distinct();
  }

  Stream<Node> properties() {
    return propertiesOf(RDFS.domain.asNode(), SchemaOrg.DOMAIN_INCLUDES);
  }

  Stream<Node> leadingHere() {
    return propertiesOf(RDFS.range.asNode(), SchemaOrg.RANGE_INCLUDES);
  }

  Stream<Node> inverses() {
    return Stream.concat(
            objects(term, OWL2.inverseOf.asNode()), subjects(OWL2.inverseOf.asNode(), term))
        .filter(other -> !other.equals(term))
        .distinct();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph().stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  private Stream<Node> subjects(Node property, Node object) {
    return graph().stream(Node.ANY, property, object)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct();
  }

  private Graph graph() {
    return terms.ontology();
  }

  /** Nothing is drawn of a term that stands alone. */
  Optional<TermDrawing> drawing() {
    List<Text> before = sides(kind.isProperty() ? domains() : leadingHere());
    List<Text> after = sides(kind.isProperty() ? ranges() : properties());
    List<Branch> tree = tree();
    return before.isEmpty() && after.isEmpty() && tree.size() < 2
        ? Optional.empty()
        : Optional.of(Drawings.term(before, tree, after));
  }

  private List<Text> sides(Stream<Node> nodes) {
    return kind == TermKind.CLASS || kind.isProperty() ? words.sorted(nodes) : List.of();
  }

  /** All above the term, the term, and what lies right below it; of a concept, its scheme. */
  private List<Branch> tree() {
    Optional<Node> scheme =
        kind == TermKind.CONCEPT
            ? objects(term, SKOS.inScheme.asNode()).filter(terms::has).findFirst()
            : Optional.of(term).filter(each -> kind == TermKind.SCHEME);
    return scheme.map(this::whole).orElseGet(this::lineage);
  }

  private List<Branch> whole(Node scheme) {
    List<Branch> tree = new ArrayList<>();
    tree.add(new Branch(words.text(scheme), 0, kindOf(scheme), List.of()));
    new Siting(terms, scheme, TermKind.SCHEME, words).addBelow(scheme, 0, tree, term);
    return tree;
  }

  private List<Branch> lineage() {
    Map<Node, Integer> depths = new LinkedHashMap<>();
    depth(term, depths, new LinkedHashSet<>());
    List<Node> rows = new ArrayList<>(depths.keySet());
    rows.sort(Comparator.comparing(depths::get));
    List<Branch> tree = new ArrayList<>();
    for (Node row : rows) {
      tree.add(
          new Branch(
              words.text(row),
              depths.getOrDefault(row, 0),
              kindOf(row),
              above(row).map(rows::indexOf).filter(place -> place >= 0).toList()));
    }
    int own = rows.size() - 1;
    addBelow(term, own, tree, term);
    int depth = tree.get(own).depth();
    words
        .sorted(inverses())
        .forEach(inverse -> tree.add(new Branch(turned(inverse), depth, "inverse", List.of())));
    return tree;
  }

  private static Text turned(Text inverse) {
    return new Text("⇄ " + inverse.text(), inverse.language(), inverse.link());
  }

  private void addBelow(Node upper, int row, List<Branch> tree, Node own) {
    int depth = tree.get(row).depth() + 1;
    below(upper)
        .forEach(lower -> {
          String look = lower.equals(own) ? Branch.OWN : kindOf(lower);
          tree.add(new Branch(words.text(lower), depth, look, List.of(row)));
          if (kind == TermKind.SCHEME || kind == TermKind.CONCEPT) {
            new Siting(terms, lower, TermKind.CONCEPT, words)
                .addBelow(lower, tree.size() - 1, tree, own);
          }
        });
  }

  private String kindOf(Node node) {
    return node.equals(term) ? Branch.OWN : terms.has(node) ? "other" : "foreign";
  }

  private int depth(Node node, Map<Node, Integer> depths, Set<Node> open) {
    if (!open.add(node)) {
      return 0;
    }
    int depth =
        above(node)
            .filter(Node::isURI)
            .mapToInt(upper -> depth(upper, depths, open) + 1)
            .max()
            .orElse(0);
    open.remove(node);
    depths.put(node, depth);
    return depth;
  }
}
