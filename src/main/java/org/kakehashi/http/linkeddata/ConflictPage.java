package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.ConflictView;
import org.kakehashi.http.page.ConflictView.Matter;
import org.kakehashi.http.page.ConflictView.Value;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/** What is disputed: the claims side by side, and what stands after it. */
final class ConflictPage {
  private final Names names;
  private final Facts facts;
  private final Texts texts;
  private final ClaimRows rows;
  private final Independence independence;
  private final Values values;

  ConflictPage(Snapshot snapshot, Names names, Facts facts) {
    Graph all = snapshot.dataset().getDefaultGraph();
    this.names = names;
    this.facts = facts;
    this.texts = names.texts();
    this.rows = new ClaimRows(all, names, facts);
    this.independence = new Independence(all);
    this.values = new Values(all);
  }

  ConflictView of(Node conflict, Narrowing narrowing) {
    List<List<Node>> matters = matters(conflict);
    return new ConflictView(
        rows.objects(conflict, Kk.CONFLICT_KIND).map(names::text).toList(),
        named(matters, Triple::getSubject),
        named(matters, Triple::getPredicate),
        matters.stream().map(claims -> matter(claims, narrowing)).toList(),
        Math.toIntExact(
            rows.objects(conflict, Kk.INVOLVES).filter(claim -> !facts.counts(claim)).count()),
        names.inOrder(conflict, Kk.RESOLUTION).limit(1).toList(),
        names.inOrder(conflict, SKOS.note.asNode()).limit(1).toList());
  }

  /** The claims by thing and property; those where there is something to compare come first. */
  private List<List<Node>> matters(Node conflict) {
    Map<List<Node>, List<Node>> matters =
        claims(conflict).stream()
            .collect(
                Collectors.groupingBy(
                    claim -> facts.claimed(claim).subList(0, 2),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return matters.values().stream()
        .sorted(Comparator.comparing((List<Node> claims) -> claims.size() == 1))
        .toList();
  }

  private List<Node> claims(Node conflict) {
    return rows.objects(conflict, Kk.INVOLVES).filter(facts::counts).toList();
  }

  private List<Text> named(List<List<Node>> matters, Function<Triple, Node> part) {
    return matters.stream()
        .map(claims -> names.text(part.apply(rows.claimed(claims.getFirst()))))
        .distinct()
        .toList();
  }

  private Matter matter(List<Node> claims, Narrowing narrowing) {
    Triple first = rows.claimed(claims.getFirst());
    Map<String, List<Node>> byValue =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> facts.isDenied(claim) + key(claim),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Agreement agreement = agreement(claims, byValue.size());
    return new Matter(
        names.text(first.getSubject()),
        names.text(first.getPredicate()),
        agreement == Agreement.ALONE ? "" : texts.say(agreement.text, byValue.size()),
        agreement == Agreement.EXCLUDED || agreement == Agreement.DENIED,
        byValue.values().stream().map(some -> value(some, narrowing)).toList());
  }

  private String key(Node claim) {
    return values.key(rows.claimed(claim).getObject());
  }

  /** What comparing the values of a matter gives; of a single claim there is nothing to say. */
  private enum Agreement {
    ALONE(""),
    SAME("dispute.same"),
    UNEQUALLY_FIRM("dispute.unequal"),
    DENIED("dispute.denied"),
    EXCLUDED("dispute.excluded"),
    COMPATIBLE("dispute.compatible"),
    DIFFERENT("dispute.different");

    private final String text;

    Agreement(String text) {
      this.text = text;
    }
  }

  private Agreement agreement(List<Node> claims, int differentValues) {
    if (differentValues == 1) {
      return oneValue(claims);
    }
    List<Node> claimed = claims.stream().filter(claim -> !facts.isDenied(claim)).toList();
    List<String> keys = claimed.stream().map(this::key).toList();
    if (claims.stream().filter(facts::isDenied).map(this::key).anyMatch(keys::contains)) {
      return Agreement.DENIED;
    }
    List<Node> objects = claimed.stream().map(claim -> rows.claimed(claim).getObject()).toList();
    return switch (values.compare(rows.claimed(claims.getFirst()).getPredicate(), objects)) {
      case EXCLUDE -> Agreement.EXCLUDED;
      case COMPATIBLE -> Agreement.COMPATIBLE;
      case UNDECIDED -> Agreement.DIFFERENT;
    };
  }

  private Agreement oneValue(List<Node> claims) {
    if (claims.size() == 1) {
      return Agreement.ALONE;
    }
    return isEquallyFirm(claims) ? Agreement.SAME : Agreement.UNEQUALLY_FIRM;
  }

  private boolean isEquallyFirm(List<Node> claims) {
    return claims.stream().map(claim -> rows.objects(claim, Kk.STATUS).toList()).distinct().count()
        == 1;
  }

  private Value value(List<Node> claims, Narrowing narrowing) {
    Node first = claims.getFirst();
    return new Value(
        names.text(rows.claimed(first).getObject()),
        facts.isDenied(first),
        support(claims) + (isEquallyFirm(claims) ? "" : texts.say("dispute.unequally")),
        facts.isDenied(first)
            ? List.of()
            : claims.stream().map(rows::claimed).distinct().flatMap(this::proofs).toList(),
        claims.stream().filter(narrowing::shows).map(rows::of).toList());
  }

  /** What makes a triple a fact, among the claims involved or not: statements, or an inference. */
  private Stream<Text> proofs(Triple triple) {
    if (!facts.isFact(triple) || !facts.holds(triple)) {
      return Stream.empty();
    }
    return facts.isInferred(triple)
        ? facts.explanation(triple).stream().map(node -> proof(node, texts.say("thing.inferred")))
        : facts.licences(triple).stream()
            .filter(facts::counts)
            .map(node -> proof(node, ClaimTexts.row(node)));
  }

  private Text proof(Node node, String text) {
    return new Text(text, "", names.text(node).link());
  }

  /** How many witnesses stand behind a value. */
  private String support(List<Node> claims) {
    List<Node> sources =
        claims.stream().filter(rows::isWitnessed).flatMap(rows::sources).distinct().toList();
    int witnesses = independence.count(sources);
    if (sources.size() < 2) {
      return texts.say(sources.isEmpty() ? "dispute.curators" : "dispute.oneSource");
    }
    return texts.say(
        witnesses == sources.size() ? "dispute.independent" : "dispute.copies",
        sources.size(),
        witnesses);
  }
}
