package org.kakehashi.http.linkeddata;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.kakehashi.http.page.ThingView.Claim;
import org.kakehashi.http.page.ThingView.Detail;
import org.kakehashi.http.page.ThingView.Text;

/**
 * A claim as one cites it. With its sentence alone, a guess of some document would be cited as what
 * this project says.
 */
record CitedClaim(Graph all, Facts facts, Names names, Node statement) {
  String text() {
    Claim claim = new ClaimTexts(all, names, facts).claim(statement);
    String circumstances =
        Stream.of(
                Stream.of(claim.statusLabel()),
                claim.flags().stream(),
                claim.details().stream().map(this::detail))
            .flatMap(parts -> parts)
            .collect(Collectors.joining("; "));
    return names
        .texts()
        .say("cite.claim", names.name(statement).text(), ClaimTexts.row(statement), circumstances);
  }

  private String detail(Detail detail) {
    String values = detail.values().stream().map(Text::text).collect(Collectors.joining(", "));
    return names.texts().say("cite.detail", names.texts().say("claim." + detail.key()), values);
  }
}
