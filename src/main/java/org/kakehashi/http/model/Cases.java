package org.kakehashi.http.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.page.TermView.Example;
import org.kakehashi.http.page.ThingView.Text;

/** Some of the data that uses a term: facts where there are any, else claims, else records. */
record Cases(Terms terms, Usage usage, Words words) {
  private static final int SHOWN = 3;

  List<Example> view() {
    if (usage.kind() == TermKind.CLASS) {
      return usage
          .instances()
          .filter(Node::isURI)
          .sorted(Comparator.comparing(Node::getURI))
          .limit(SHOWN)
          .map(thing -> new Example(List.of(words.text(thing)), Optional.empty()))
          .toList();
    }
    List<Example> facts = triples(usage.uses(terms.layer("direct")));
    if (!facts.isEmpty()) {
      return facts;
    }
    List<Example> claims = usage.claims().limit(SHOWN).map(this::claim).toList();
    return claims.isEmpty() ? triples(usage.records()) : claims;
  }

  /** One of each subject, so that the examples differ. */
  private List<Example> triples(Stream<Triple> uses) {
    Set<Node> subjects = new HashSet<>();
    return uses.filter(triple -> triple.getSubject().isURI() && !triple.getObject().isBlank())
        .sorted(
            Comparator.comparing((Triple triple) -> triple.getSubject().getURI())
                .thenComparing(triple -> triple.getObject().toString()))
        .filter(triple -> subjects.add(triple.getSubject()))
        .limit(SHOWN)
        .map(triple -> new Example(parts(triple), Optional.empty()))
        .toList();
  }

  private List<Text> parts(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(words::text)
        .toList();
  }

  private Example claim(Node claim) {
    return new Example(
        List.of(words.text(claim)), usage.statuses(claim).findFirst().map(words::status));
  }
}
