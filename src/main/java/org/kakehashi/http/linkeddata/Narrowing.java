package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.page.StatusRow;
import org.kakehashi.vocab.Kk;

/**
 * Which statuses a page shows.
 *
 * @param wanted their names; every status if none is named
 * @param query part of the page's address without them
 */
record Narrowing(Set<String> wanted, String query, ClaimRows rows) {

  boolean shows(Node claim) {
    return wanted.isEmpty() || statuses(claim).anyMatch(wanted::contains);
  }

  /**
   * A fact is shown with the claims that make it one; what follows from facts, with any of these.
   */
  boolean shows(Triple fact) {
    Facts facts = rows.facts();
    return wanted.isEmpty()
        || (facts.isInferred(fact)
            ? new Ladder(rows.all(), rows).licensing().stream().anyMatch(wanted::contains)
            : facts.licences(fact).stream().anyMatch(this::shows));
  }

  private Stream<String> statuses(Node claim) {
    return rows.objects(claim, Kk.STATUS).map(ClaimTexts::mark);
  }

  /**
   * The statuses of some claims with their numbers; those that none has only if they are wanted.
   */
  StatusRow row(List<Node> claims) {
    List<StatusRow.Rung> rungs =
        new Ladder(rows.all(), rows)
            .marks().stream()
                .map(mark ->
                    new StatusRow.Rung(
                        mark,
                        Math.toIntExact(
                            claims.stream()
                                .filter(claim -> statuses(claim).anyMatch(mark.key()::equals))
                                .count()),
                        query + "&status=" + mark.key(),
                        wanted.contains(mark.key())))
                .filter(rung -> rung.count() > 0 || rung.chosen())
                .toList();
    int hidden = Math.toIntExact(claims.stream().filter(claim -> !shows(claim)).count());
    return new StatusRow(rungs, query, !wanted.isEmpty(), hidden);
  }
}
