package org.kakehashi.http.linkeddata;

import java.util.Collection;
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
import org.kakehashi.http.linkeddata.Matter.Standing;
import org.kakehashi.vocab.Kk;

/** Sorts claims by what they are about and what they say of it, and compares what they say. */
final class Matters {
  private final Facts facts;
  private final ClaimRows rows;
  private final Independence independence;
  private final Values values;

  Matters(Graph all, Facts facts, ClaimRows rows) {
    this.facts = facts;
    this.rows = rows;
    this.independence = new Independence(all);
    this.values = new Values(all);
  }

  /** The claims by thing and property; those where there is something to compare come first. */
  List<Matter> of(Collection<Node> claims) {
    return group(claims, claim -> facts.claimed(claim).subList(0, 2)).values().stream()
        .sorted(Comparator.comparing((List<Node> some) -> some.size() == 1))
        .map(this::matter)
        .toList();
  }

  private static <K> Map<K, List<Node>> group(Collection<Node> claims, Function<Node, K> by) {
    return claims.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }

  private Matter matter(List<Node> claims) {
    Triple first = rows.claimed(claims.getFirst());
    Collection<List<Node>> byValue =
        group(claims, claim -> facts.isDenied(claim) + key(claim)).values();
    return new Matter(
        first.getSubject(),
        first.getPredicate(),
        byValue.stream().map(this::value).toList(),
        agreement(claims, byValue.size()));
  }

  private String key(Node claim) {
    return values.key(rows.claimed(claim).getObject());
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

  private Matter.Value value(List<Node> claims) {
    boolean denied = facts.isDenied(claims.getFirst());
    List<Triple> triples =
        denied ? List.of() : claims.stream().map(rows::claimed).distinct().toList();
    List<Node> sources =
        claims.stream().filter(rows::isWitnessed).flatMap(rows::sources).distinct().toList();
    List<Node> licences = triples.stream().flatMap(this::licences).toList();
    List<Node> explanations = triples.stream().flatMap(this::explanations).toList();
    return new Matter.Value(
        rows.claimed(claims.getFirst()).getObject(),
        denied,
        sources.size(),
        independence.count(sources),
        isEquallyFirm(claims),
        standing(claims, !licences.isEmpty(), !explanations.isEmpty()),
        licences,
        explanations,
        claims);
  }

  private Standing standing(List<Node> claims, boolean licensed, boolean follows) {
    if (licensed || follows) {
      return licensed ? Standing.FACT : Standing.INFERRED;
    } else if (facts.isDenied(claims.getFirst())) {
      return Standing.DENIED;
    }
    return claims.stream().anyMatch(facts::isFirm) ? Standing.SET_ASIDE : Standing.NOT_FIRM;
  }

  /** The statements that make a triple a fact, among the claims involved or not. */
  private Stream<Node> licences(Triple triple) {
    return facts.isFact(triple) && facts.holds(triple) && !facts.isInferred(triple)
        ? facts.licences(triple).stream().filter(facts::counts)
        : Stream.empty();
  }

  private Stream<Node> explanations(Triple triple) {
    return facts.isInferred(triple) && facts.holds(triple)
        ? facts.explanation(triple).stream()
        : Stream.empty();
  }
}
