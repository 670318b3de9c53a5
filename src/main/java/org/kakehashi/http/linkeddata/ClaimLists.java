package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.http.page.ThingView.Claim;
import org.kakehashi.http.page.ThingView.ClaimGroup;
import org.kakehashi.http.page.ThingView.ClaimList;
import org.kakehashi.vocab.Kk;

/**
 * The claims about a thing that make no fact. What sources deny stands by itself: among what they
 * claim it would be read as said.
 */
record ClaimLists(PageSections sections, ClaimTexts claims, Narrowing narrowing) {

  List<ClaimList> all() {
    return Stream.of(claimed(), denied()).flatMap(Optional::stream).toList();
  }

  private Stream<Node> noFacts(boolean denied) {
    return sections
        .about()
        .filter(claim -> !sections.facts().licenses(claim))
        .filter(claim -> sections.facts().isDenied(claim) == denied)
        .filter(narrowing::shows)
        .sorted(Comparator.comparing(this::isOnlyMentioned));
  }

  private Optional<ClaimList> claimed() {
    StatusOrder order = StatusOrder.of(claims.all());
    Comparator<Node> firmestFirst =
        Comparator.comparingInt(order::place).thenComparing(status -> status.toString());
    Map<Node, List<Node>> byStatus =
        noFacts(false)
            .collect(
                Collectors.groupingBy(
                    this::status, () -> new TreeMap<>(firmestFirst), Collectors.toList()));
    return list(
        "claims",
        byStatus.entrySet().stream()
            .map(each -> group(sections.names().name(each.getKey()).text(), each.getValue()))
            .toList());
  }

  private Optional<ClaimList> denied() {
    List<Claim> denied = noFacts(true).map(claims::denial).toList();
    return list("denials", denied.isEmpty() ? List.of() : List.of(new ClaimGroup("", denied)));
  }

  private Optional<ClaimList> list(String heading, List<ClaimGroup> groups) {
    return Optional.of(groups)
        .filter(some -> !some.isEmpty())
        .map(some ->
            new ClaimList(heading, new ClaimsAddress(sections.names()).of(sections.topic()), some));
  }

  private ClaimGroup group(String label, List<Node> members) {
    return new ClaimGroup(label, members.stream().map(claims::claim).toList());
  }

  private boolean isOnlyMentioned(Node claim) {
    return !claims.all().contains(claim, RDF.Nodes.subject, sections.topic());
  }

  private Node status(Node claim) {
    return claims.objects(claim, Kk.STATUS).findFirst().orElse(Kk.STATUS);
  }
}
