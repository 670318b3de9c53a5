package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.kakehashi.http.page.ClaimView;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** Claims as rows of a page. */
record ClaimRows(Graph all, Names names, Facts facts) {

  ClaimView of(Node claim) {
    return new ClaimView(
        ClaimTexts.row(claim),
        names.text(claim),
        objects(claim, Kk.STATUS).map(this::mark).toList(),
        facts.licenses(claim),
        all.contains(claim, Kk.RANK, Kk.DEPRECATED),
        facts.isDenied(claim),
        texts(claim, Prov.HAD_PRIMARY_SOURCE),
        sources(claim).flatMap(source -> texts(source, DCTerms.issued.asNode()).stream()).toList(),
        texts(claim, Kk.VALID_TIME),
        texts(claim, Kk.STATED_ON),
        texts(claim, Kk.ATTRIBUTED_TO),
        Stream.of(Kk.RANK, Kk.RANK_REASON)
            .flatMap(property -> texts(claim, property).stream())
            .toList());
  }

  Mark mark(Node status) {
    return new Mark(ClaimTexts.mark(status), names.name(status).text());
  }

  Stream<Node> sources(Node claim) {
    return objects(claim, Prov.HAD_PRIMARY_SOURCE);
  }

  /** Whether a source can be held to it: what the curators think themselves has no passage. */
  boolean isWitnessed(Node claim) {
    return facts.witnesses().isWitnessed(claim);
  }

  Stream<Node> objects(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString));
  }

  /** The triple that is claimed, or denied. */
  Triple claimed(Node claim) {
    List<Node> parts = facts.claimed(claim);
    return Triple.create(parts.get(0), parts.get(1), parts.get(2));
  }

  private List<Text> texts(Node subject, Node property) {
    return objects(subject, property).map(names::text).toList();
  }
}
