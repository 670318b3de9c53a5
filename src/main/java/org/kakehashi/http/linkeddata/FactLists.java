package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.page.ThingView.Block;
import org.kakehashi.http.page.ThingView.Dispute;
import org.kakehashi.http.page.ThingView.Fact;
import org.kakehashi.http.page.ThingView.FactList;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/** Facts by property, each with its support. */
record FactLists(Facts facts, Names names, Terms terms, ClaimTexts claims, Texts texts) {

  /**
   * Lists facts.
   *
   * @param heading key of the heading
   * @param known every fact of the page
   * @param other which end of a fact is to be shown
   * @param property what a property is called there
   * @param topic whose claims can be seen side by side, or nothing
   */
  FactList list(
      String heading,
      List<Triple> shown,
      List<Triple> known,
      Function<Triple, Node> other,
      UnaryOperator<Text> property,
      Optional<Node> topic) {
    Map<Boolean, List<Triple>> restated =
        shown.stream()
            .collect(
                Collectors.partitioningBy(
                    fact -> facts.isInferred(fact) && terms.isRestated(fact, known)));
    return new FactList(
        heading,
        topic.map(new ClaimsAddress(names)::of).orElse(""),
        blocks(restated.getOrDefault(false, List.of()), other, property, topic),
        blocks(restated.getOrDefault(true, List.of()), other, property, Optional.empty()));
  }

  /** Times come first, then what is said in a few words, then long lists. */
  private List<Block> blocks(
      List<Triple> triples,
      Function<Triple, Node> other,
      UnaryOperator<Text> property,
      Optional<Node> topic) {
    return triples.stream().collect(Collectors.groupingBy(Triple::getPredicate)).entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Node, List<Triple>> each) -> !each.getKey().equals(Kk.TIME))
                .thenComparingInt(each -> each.getValue().size())
                .thenComparing(each -> names.name(each.getKey()).text()))
        .map(each -> {
          String beside =
              topic.map(thing -> new ClaimsAddress(names).of(thing, each.getKey())).orElse("");
          return block(property.apply(names.text(each.getKey())), beside, each.getValue(), other);
        })
        .toList();
  }

  private Block block(
      Text property, String beside, List<Triple> triples, Function<Triple, Node> other) {
    return new Block(
        property,
        beside,
        triples.stream()
            .map(triple -> fact(triple, other.apply(triple)))
            .sorted(Comparator.comparing((Fact fact) -> fact.value().text()))
            .toList());
  }

  /** One fact. */
  Fact fact(Triple triple, Node value) {
    return fact(List.of(triple), value);
  }

  /**
   * One fact.
   *
   * @param same triples that say it, of which each may have a node of its own for the value
   */
  Fact fact(List<Triple> same, Node value) {
    Triple triple = same.getFirst();
    if (same.stream().allMatch(facts::isInferred)) {
      List<Text> why =
          facts.explanation(triple).stream()
              .map(node -> new Text(texts.say("thing.inferred"), "", names.text(node).link()))
              .toList();
      return new Fact(names.text(value), "", "inferred", List.of(), List.of(), why);
    }
    List<Node> licences =
        same.stream().flatMap(each -> facts.licences(each).stream()).filter(facts::counts).toList();
    List<Node> sources = licences.stream().flatMap(claims::sources).distinct().toList();
    int independent = new Independence(claims.all()).count(sources);
    List<Dispute> disputes = facts.conflicts(licences).stream().map(claims::dispute).toList();
    return new Fact(
        names.text(value),
        support(independent, sources.size()),
        independent > 1 ? "several" : "single",
        licences.stream().map(claims::claim).toList(),
        disputes,
        List.of());
  }

  private String support(int independent, int documents) {
    if (documents < 2) {
      return texts.say("thing.single");
    } else if (independent < 2) {
      return texts.say("thing.copies", documents);
    }
    return independent == documents
        ? texts.say("thing.independent", independent)
        : texts.say("thing.independentOf", independent, documents);
  }
}
