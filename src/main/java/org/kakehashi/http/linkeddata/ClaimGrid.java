package org.kakehashi.http.linkeddata;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.kakehashi.http.page.MatterView;
import org.kakehashi.http.page.MatterView.Value;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;

/** Claims side by side, as pages show them: by what they are about, then by value. */
final class ClaimGrid {
  private final Names names;
  private final Texts texts;
  private final ClaimRows rows;
  private final Matters matters;
  private final Narrowing narrowing;

  ClaimGrid(Graph all, Names names, Facts facts, Narrowing narrowing) {
    this.names = names;
    this.texts = names.texts();
    this.rows = new ClaimRows(all, names, facts);
    this.matters = new Matters(all, facts, rows);
    this.narrowing = narrowing;
  }

  /** The claims by thing and property; those where there is something to compare come first. */
  List<Matter> matters(Collection<Node> claims) {
    return matters.of(claims);
  }

  /** A matter with those of its claims that the page is to show. */
  MatterView view(Matter matter) {
    return new MatterView(
        names.text(matter.thing()),
        names.text(matter.property()),
        verdict(matter),
        matter.agreement().isContradiction(),
        matter.values().stream().map(this::view).toList());
  }

  private String verdict(Matter matter) {
    return matter.agreement() == Agreement.ALONE
        ? ""
        : texts.say(matter.agreement().text(), matter.values().size());
  }

  private Value view(Matter.Value value) {
    return new Value(
        names.text(value.value()),
        value.denied(),
        support(value) + (value.equallyFirm() ? "" : texts.say("dispute.unequally")),
        proofs(value),
        value.claims().stream().filter(narrowing::shows).map(rows::of).toList());
  }

  private List<Text> proofs(Matter.Value value) {
    return Stream.concat(
            value.licences().stream().map(node -> proof(node, ClaimTexts.row(node))),
            value.explanations().stream().map(node -> proof(node, texts.say("thing.inferred"))))
        .toList();
  }

  private Text proof(Node node, String text) {
    return new Text(text, "", names.text(node).link());
  }

  /** How many witnesses stand behind a value. */
  private String support(Matter.Value value) {
    if (value.sources() < 2) {
      return texts.say(value.sources() == 0 ? "dispute.curators" : "dispute.oneSource");
    }
    return texts.say(
        value.independent() == value.sources() ? "dispute.independent" : "dispute.copies",
        value.sources(),
        value.independent());
  }
}
