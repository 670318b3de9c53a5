package org.kakehashi.http.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.View;
import org.kakehashi.http.linkeddata.Absence;
import org.kakehashi.http.linkeddata.ClaimGrid;
import org.kakehashi.http.linkeddata.Matter;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.query.Lens;

/**
 * What is claimed of a thing, through a lens.
 *
 * @param property the one that was asked for, if not all
 * @param matters the claims by property; where they contradict each other first, then by number
 * @param leftOut claims that the lens leaves out
 */
record Found(
    Node subject,
    Optional<Node> property,
    Lens lens,
    View view,
    Telling telling,
    ClaimGrid grid,
    List<Matter> matters,
    Map<Absence, List<Node>> leftOut) {

  static Found of(
      Node subject,
      Optional<Node> property,
      Lens lens,
      View view,
      Telling telling,
      ClaimGrid grid,
      Map<Absence, List<Node>> leftOut) {
    List<Node> claims =
        grid.claims(RDF.Nodes.subject, subject).stream()
            .filter(claim -> isAbout(telling.claimed(claim), property))
            .toList();
    List<Matter> matters =
        grid.matters(claims).stream()
            .map(Matter::mostClaimedFirst)
            .sorted(
                Comparator.comparing((Matter matter) -> !matter.agreement().isContradiction())
                    .thenComparingInt(matter -> -matter.claims().size())
                    .thenComparing(matter -> telling.text(matter.property()).text()))
            .toList();
    return new Found(subject, property, lens, view, telling, grid, matters, leftOut);
  }

  static boolean isAbout(Triple claimed, Optional<Node> property) {
    return property.filter(each -> !claimed.getPredicate().equals(each)).isEmpty();
  }

  List<Node> claims() {
    return matters.stream().flatMap(matter -> matter.claims().stream()).toList();
  }

  /** Facts of the thing by the property that nobody claims: they follow from others. */
  List<Triple> following() {
    return property.stream()
        .flatMap(each ->
            telling.facts().of(subject).stream()
                .filter(fact -> fact.getSubject().equals(subject))
                .filter(fact -> fact.getPredicate().equals(each)))
        .filter(fact -> !isClaimed(fact))
        .toList();
  }

  private boolean isClaimed(Triple fact) {
    String key = telling.facts().key(fact.getObject());
    return matters.stream()
        .flatMap(matter -> matter.values().stream())
        .anyMatch(value -> !value.denied() && telling.facts().key(value.value()).equals(key));
  }

  /** Claims about other things that name this one; none where one property is asked for. */
  List<Matter> incoming() {
    return property.isPresent()
        ? List.of()
        : grid.matters(grid.claims(RDF.Nodes.object, subject)).stream()
            .filter(matter -> telling.path(matter.thing()).isPresent())
            .sorted(
                Comparator.comparingInt((Matter matter) -> -matter.claims().size())
                    .thenComparing(matter -> telling.text(matter.thing()).text())
                    .thenComparing(matter -> telling.text(matter.property()).text()))
            .toList();
  }
}
