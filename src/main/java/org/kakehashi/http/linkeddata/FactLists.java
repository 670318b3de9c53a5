package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.page.ThingView.Block;
import org.kakehashi.http.page.ThingView.Fact;
import org.kakehashi.http.page.ThingView.FactList;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

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
    ReadingGroups groups = new ReadingGroups(claims.all(), names);
    return new FactList(
        heading,
        topic.map(new ClaimsAddress(names)::of).orElse(""),
        groups.of(
            restated.getOrDefault(false, List.of()),
            each -> block(each, property, other, beside(topic, each.getKey()))),
        groups.inOrder(restated.getOrDefault(true, List.of())).stream()
            .map(each -> block(each, property, other, ""))
            .toList());
  }

  private String beside(Optional<Node> topic, Node property) {
    return topic.map(thing -> new ClaimsAddress(names).of(thing, property)).orElse("");
  }

  /** In an order that does not change with the language of the page. */
  private Block block(
      Map.Entry<Node, List<Triple>> told,
      UnaryOperator<Text> property,
      Function<Triple, Node> other,
      String beside) {
    Names first = names.in(Language.EN);
    return new Block(
        property.apply(names.text(told.getKey())),
        beside,
        told.getValue().stream()
            .sorted(Comparator.comparing((Triple triple) -> first.text(other.apply(triple)).text()))
            .map(triple -> fact(triple, other.apply(triple)))
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
    return same.stream().allMatch(facts::isInferred)
        ? inferred(same.getFirst(), value)
        : licensed(same, value);
  }

  /** What follows is no firmer than what it follows from. */
  private Fact inferred(Triple triple, Node value) {
    List<Node> explanations = facts.explanation(triple).stream().toList();
    List<Node> premises = explanations.stream().flatMap(facts::premises).distinct().toList();
    return new Fact(
        names.text(value),
        "",
        "inferred",
        List.of(),
        claims.disputes(premises),
        explanations.stream().map(this::why).toList());
  }

  private Text why(Node explanation) {
    String text =
        Stream.concat(
                Stream.of(texts.say("thing.inferred")),
                facts.weakness(explanation).map(status -> names.name(status).text()).stream())
            .collect(Collectors.joining(" · "));
    return new Text(text, "", names.text(explanation).link());
  }

  private Fact licensed(List<Triple> same, Node value) {
    List<Node> licences =
        same.stream().flatMap(each -> facts.licences(each).stream()).filter(facts::counts).toList();
    List<Node> sources = facts.witnesses().of(licences);
    int independent = new Independence(claims.all()).count(sources);
    return new Fact(
        names.text(value),
        support(independent, sources),
        independent > 1 ? "several" : "single",
        licences.stream().map(claims::claim).toList(),
        claims.disputes(licences),
        List.of());
  }

  private String support(int independent, List<Node> sources) {
    int documents = sources.size();
    if (documents == 0) {
      return texts.say("dispute.curators");
    } else if (documents == 1) {
      return texts.say("thing.single", ClaimTexts.row(sources.getFirst()));
    } else if (independent < 2) {
      return texts.say("thing.copies", documents);
    }
    return independent == documents
        ? texts.say("thing.independent", independent)
        : texts.say("thing.independentOf", independent, documents);
  }
}
