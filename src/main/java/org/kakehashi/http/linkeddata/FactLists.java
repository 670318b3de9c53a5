package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
   */
  FactList list(
      String heading,
      List<Triple> shown,
      List<Triple> known,
      Function<Triple, Node> other,
      UnaryOperator<Text> property) {
    Map<Boolean, List<Triple>> restated =
        shown.stream()
            .collect(
                Collectors.partitioningBy(
                    fact -> facts.isInferred(fact) && terms.isRestated(fact, known)));
    ReadingGroups groups = new ReadingGroups(claims.all(), names);
    Function<Map.Entry<Node, List<Triple>>, Block> block =
        each -> block(property.apply(names.text(each.getKey())), each.getValue(), other);
    return new FactList(
        heading,
        groups.of(restated.getOrDefault(false, List.of()), block),
        groups.inOrder(restated.getOrDefault(true, List.of())).stream().map(block).toList());
  }

  /** In an order that does not change with the language of the page. */
  private Block block(Text property, List<Triple> triples, Function<Triple, Node> other) {
    Names first = names.in(Language.EN);
    return new Block(
        property,
        triples.stream()
            .sorted(Comparator.comparing((Triple triple) -> first.text(other.apply(triple)).text()))
            .map(triple -> fact(triple, other.apply(triple)))
            .toList());
  }

  /** One fact. */
  Fact fact(Triple triple, Node value) {
    return facts.isInferred(triple) ? inferred(triple, value) : licensed(triple, value);
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

  private Fact licensed(Triple triple, Node value) {
    List<Node> licences = facts.licences(triple).stream().filter(facts::counts).toList();
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
