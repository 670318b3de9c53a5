package org.kakehashi.http.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ThingView.Claim;
import org.kakehashi.http.page.ThingView.ClaimGroup;

/** Claims that stand outside the columns. */
final class ClaimGroups {
  /** Of what is known of a claim, what a reader needs before opening it. */
  private static final Set<String> DETAILS = Set.of("speaker", "source", "about", "record");

  private ClaimGroups() {}

  /** A claim with who made it and where. */
  static Claim claim(Telling telling, Node claim) {
    Claim whole = telling.claim(claim);
    return new Claim(
        whole.sentence(),
        whole.status(),
        whole.statusLabel(),
        whole.flags(),
        whole.details().stream().filter(detail -> DETAILS.contains(detail.key())).toList());
  }

  private static Claim brief(Telling telling, Node claim) {
    Claim told = telling.claim(claim);
    return new Claim(
        telling.row(claim), told.status(), told.statusLabel(), told.flags(), List.of());
  }

  /**
   * Claims by status.
   *
   * @param whole whether to say more of each than what it claims
   */
  static List<ClaimGroup> groups(Comparison found, List<Node> claims, boolean whole) {
    Map<String, List<Claim>> groups =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim ->
                        found
                            .teller(claim)
                            .status(claim)
                            .map(status -> found.teller(claim).mark(status).label())
                            .orElse(""),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        claim ->
                            whole
                                ? claim(found.teller(claim), claim)
                                : brief(found.teller(claim), claim),
                        Collectors.toList())));
    return groups.entrySet().stream()
        .map(group -> new ClaimGroup(group.getKey(), group.getValue()))
        .toList();
  }
}
