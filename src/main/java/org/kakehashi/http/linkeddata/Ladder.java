package org.kakehashi.http.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.http.page.ClaimView;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.SourceView.Figure;
import org.kakehashi.vocab.Kk;

/** The statuses of a project, firmest first. */
record Ladder(Graph all, ClaimRows rows) {

  List<Mark> marks() {
    return StatusOrder.of(all).strongestFirst().stream().map(rows::mark).toList();
  }

  /** The names of those whose claims become facts. */
  List<String> licensing() {
    return StatusOrder.of(all).strongestFirst().stream()
        .filter(status ->
            all.stream(status, Kk.LICENSES_FACT, Node.ANY)
                .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("true")))
        .map(ClaimTexts::mark)
        .toList();
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
