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
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.http.drawing.Drawings;
import org.kakehashi.http.drawing.Drawings.Branch;
import org.kakehashi.http.page.TermDrawing;
import org.kakehashi.http.page.ThingView.Text;

/** A term among the others, as a drawing. */
record TermTree(Siting siting, Words words) {

  private TermTree of(Node other, TermKind kind) {
    return new TermTree(new Siting(siting.terms(), other, kind), words);
  }

  /** Nothing is drawn of a term that stands alone. */
  Optional<TermDrawing> drawing() {
    List<Text> before = sides(siting.kind().isProperty() ? siting.domains() : siting.leadingHere());
    List<Text> after = sides(siting.kind().isProperty() ? siting.ranges() : siting.properties());
    List<Branch> tree = tree();
    return before.isEmpty() && after.isEmpty() && tree.size() < 2
        ? Optional.empty()
        : Optional.of(Drawings.term(before, tree, after));
  }

  private List<Text> sides(Stream<Node> nodes) {
    return siting.kind() == TermKind.CLASS || siting.kind().isProperty()
        ? words.sorted(nodes)
        : List.of();
  }

  /** All above the term, the term, and what lies right below it; of a concept, its scheme. */
  private List<Branch> tree() {
    Optional<Node> scheme =
        siting.kind() == TermKind.CONCEPT
            ? siting
                .objects(siting.term(), SKOS.inScheme.asNode())
                .filter(siting.terms()::has)
                .findFirst()
            : Optional.of(siting.term()).filter(each -> siting.kind() == TermKind.SCHEME);
    return scheme.map(this::whole).orElseGet(this::lineage);
  }

  private List<Branch> whole(Node scheme) {
    List<Branch> tree = new ArrayList<>();
    tree.add(new Branch(words.text(scheme), 0, kindOf(scheme), List.of()));
    of(scheme, TermKind.SCHEME).addBelow(scheme, 0, tree, siting.term());
    return tree;
  }

  private List<Branch> lineage() {
    Map<Node, Integer> depths = new LinkedHashMap<>();
    depth(siting.term(), depths, new LinkedHashSet<>());
    List<Node> rows = new ArrayList<>(depths.keySet());
    rows.sort(Comparator.comparing(depths::get));
    List<Branch> tree = new ArrayList<>();
    for (Node row : rows) {
      tree.add(
          new Branch(
              words.text(row),
              depths.getOrDefault(row, 0),
              kindOf(row),
              siting.above(row).map(rows::indexOf).filter(place -> place >= 0).toList()));
    }
    int own = rows.size() - 1;
    addBelow(siting.term(), own, tree, siting.term());
    int depth = tree.get(own).depth();
    words
        .sorted(siting.inverses())
        .forEach(inverse -> tree.add(new Branch(turned(inverse), depth, "inverse", List.of())));
    return tree;
  }

  private static Text turned(Text inverse) {
    return new Text("⇄ " + inverse.text(), inverse.language(), inverse.link());
  }

  private void addBelow(Node upper, int row, List<Branch> tree, Node own) {
    int depth = tree.get(row).depth() + 1;
    siting
        .below(upper)
        .forEach(lower -> {
          String look = lower.equals(own) ? Branch.OWN : kindOf(lower);
          tree.add(new Branch(words.text(lower), depth, look, List.of(row)));
          if (siting.kind() == TermKind.SCHEME || siting.kind() == TermKind.CONCEPT) {
            of(lower, TermKind.CONCEPT).addBelow(lower, tree.size() - 1, tree, own);
          }
        });
  }

  private String kindOf(Node node) {
    return node.equals(siting.term()) ? Branch.OWN : siting.terms().has(node) ? "other" : "foreign";
  }

  private int depth(Node node, Map<Node, Integer> depths, Set<Node> open) {
    if (!open.add(node)) {
      return 0;
    }
    int depth =
        siting
            .above(node)
            .filter(Node::isURI)
            .mapToInt(upper -> depth(upper, depths, open) + 1)
            .max()
            .orElse(0);
    open.remove(node);
    depths.put(node, depth);
    return depth;
  }
}
