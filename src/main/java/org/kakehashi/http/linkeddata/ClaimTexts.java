package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.kakehashi.http.page.ThingView.Claim;
import org.kakehashi.http.page.ThingView.Detail;
import org.kakehashi.http.page.ThingView.Dispute;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Oa;
import org.kakehashi.vocab.Prov;

/** How claims and the disputes about them are told. */
record ClaimTexts(Graph all, Names names, Facts facts) {

  Texts texts() {
    return names.texts();
  }

  /** A claim with who made it, when and where. */
  Claim claim(Node statement) {
    Optional<Node> status = objects(statement, Kk.STATUS).findFirst();
    return new Claim(
        names.text(statement),
        status.map(ClaimTexts::mark).orElse(""),
        status.map(each -> names.name(each).text()).orElse(""),
        flags(statement),
        details(statement));
  }

  /** A denial where all are denials, so that nothing negates it once more. */
  Claim denial(Node statement) {
    Claim claim = claim(statement);
    return new Claim(
        claim.sentence(),
        claim.status(),
        claim.statusLabel(),
        claim.flags().stream().filter(flag -> !flag.equals(texts().say("thing.denied"))).toList(),
        claim.details());
  }

  /** The name of the mark of a status. */
  static String mark(Node status) {
    return row(status).toLowerCase(Locale.ROOT);
  }

  /** The last part of an IRI, which is short and known to those who keep the data. */
  static String row(Node thing) {
    return thing.getURI().replaceFirst(".*[/#]", "");
  }

  private List<String> flags(Node statement) {
    List<String> flags = new ArrayList<>();
    if (facts.isDenied(statement)) {
      flags.add(texts().say("thing.denied"));
    }
    if (all.contains(statement, Kk.RANK, Kk.DEPRECATED)) {
      flags.add(texts().say("thing.deprecated"));
    }
    objects(statement, Kk.RANK_REASON).forEach(reason -> flags.add(names.name(reason).text()));
    return flags;
  }

  private List<Detail> details(Node statement) {
    return Stream.of(
            detail("speaker", objects(statement, Kk.ATTRIBUTED_TO).map(names::text)),
            detail("source", sources(statement).map(names::text)),
            detail("issued", sources(statement).flatMap(this::issued)),
            detail("stated", objects(statement, Kk.STATED_ON).map(names::text)),
            detail("about", objects(statement, Kk.VALID_TIME).map(names::text)),
            detail("passage", objects(statement, Kk.HAS_EVIDENCE).flatMap(this::characters)))
        .filter(detail -> !detail.values().isEmpty())
        .toList();
  }

  private static Detail detail(String key, Stream<Text> values) {
    return new Detail(key, values.distinct().toList());
  }

  /** The documents that hold a claim. */
  Stream<Node> sources(Node statement) {
    return objects(statement, Prov.HAD_PRIMARY_SOURCE);
  }

  /** When a document came out, or that nobody knows. */
  Stream<Text> issued(Node source) {
    List<Text> days = objects(source, DCTerms.issued.asNode()).map(names::text).toList();
    return days.isEmpty()
        ? Stream.of(new Text(texts().say("claim.undated"), "", ""))
        : days.stream();
  }

  private Stream<Text> characters(Node evidence) {
    return objects(evidence, Oa.HAS_SELECTOR)
        .flatMap(selector ->
            objects(selector, Oa.START)
                .flatMap(start -> objects(selector, Oa.END).map(end -> characters(start, end))));
  }

  private Text characters(Node start, Node end) {
    String text =
        texts().say("thing.chars", start.getLiteralLexicalForm(), end.getLiteralLexicalForm());
    return new Text(text, "", "");
  }

  /** The conflicts that involve some claims, those that put them in doubt first. */
  List<Dispute> disputes(List<Node> claims) {
    return facts.conflicts(claims).stream()
        .map(conflict -> dispute(conflict, facts.isInDoubt(conflict, claims)))
        .sorted(Comparator.comparing(dispute -> !dispute.doubt()))
        .toList();
  }

  /** A conflict with its kind and the beginning of what was concluded. */
  private Dispute dispute(Node conflict, boolean doubt) {
    return new Dispute(
        doubt,
        names.text(conflict),
        objects(conflict, Kk.CONFLICT_KIND).map(names::text).toList(),
        names.inOrder(conflict, Kk.RESOLUTION).limit(1).map(ClaimTexts::beginning).toList());
  }

  /** The first sentence, and dots where more follow. */
  private static Text beginning(Text text) {
    String first = text.text().replaceFirst("(?s)(?<=。|[.] ).*", "").strip();
    return first.equals(text.text()) ? text : new Text(first + " …", text.language(), "");
  }

  /** What stands for a property, in an order that does not change. */
  Stream<Node> objects(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString));
  }
}
