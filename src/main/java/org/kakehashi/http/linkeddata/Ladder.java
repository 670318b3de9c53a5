package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.http.page.ClaimView;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.SourceView.Figure;
import org.kakehashi.vocab.Kk;

/** The statuses of a project, firmest first. */
record Ladder(Graph all, ClaimRows rows) {

  List<Mark> marks() {
    return statuses().stream().map(rows::mark).toList();
  }

  /** In the order of the project's own collection of them; without one, by name. */
  private List<Node> statuses() {
    List<Node> known =
        all.stream(Node.ANY, Kk.LICENSES_FACT, Node.ANY)
            .map(Triple::getSubject)
            .sorted(Comparator.comparing(Node::toString))
            .toList();
    return all.stream(Node.ANY, SKOS.memberList.asNode(), Node.ANY)
        .map(triple -> GraphList.members(GNode.create(all, triple.getObject())))
        .filter(members -> members.containsAll(known))
        .findFirst()
        .orElse(known);
  }

  /** How many of some claims have each status; statuses that none has are left out. */
  List<Figure> figures(List<ClaimView> claims) {
    Map<Mark, Long> counts =
        claims.stream()
            .flatMap(claim -> claim.marks().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return marks().stream()
        .filter(counts::containsKey)
        .map(mark -> new Figure(mark, Math.toIntExact(counts.getOrDefault(mark, 0L))))
        .toList();
  }
}
