package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.ConflictView;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.vocab.Kk;

/** What is disputed: the claims side by side, and what stands after it. */
final class ConflictPage {
  private final Graph all;
  private final Names names;
  private final Facts facts;
  private final ClaimRows rows;

  ConflictPage(Snapshot snapshot, Names names, Facts facts) {
    this.all = snapshot.dataset().getDefaultGraph();
    this.names = names;
    this.facts = facts;
    this.rows = new ClaimRows(all, names, facts);
  }

  ConflictView of(Node conflict, Narrowing narrowing) {
    ClaimGrid grid = new ClaimGrid(all, names, facts, narrowing);
    List<Matter> matters = grid.matters(claims(conflict));
    return new ConflictView(
        rows.objects(conflict, Kk.CONFLICT_KIND).map(names::text).toList(),
        named(matters, Matter::thing),
        named(matters, Matter::property),
        matters.stream().map(grid::view).toList(),
        Math.toIntExact(
            rows.objects(conflict, Kk.INVOLVES).filter(claim -> !facts.counts(claim)).count()),
        names.inOrder(conflict, Kk.RESOLUTION).limit(1).toList(),
        names.inOrder(conflict, SKOS.note.asNode()).limit(1).toList());
  }

  private List<Node> claims(Node conflict) {
    return rows.objects(conflict, Kk.INVOLVES).filter(facts::counts).toList();
  }

  private List<Text> named(List<Matter> matters, Function<Matter, Node> part) {
    return matters.stream().map(part).map(names::text).distinct().toList();
  }
}
