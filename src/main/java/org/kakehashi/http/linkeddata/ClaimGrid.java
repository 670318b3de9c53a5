package org.kakehashi.http.linkeddata;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.http.linkeddata.Matter.Standing;
import org.kakehashi.http.page.MatterView;
import org.kakehashi.http.page.MatterView.Value;
import org.kakehashi.http.page.StatusRow;
import org.kakehashi.http.page.ThingView.Dispute;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/**
 * Claims side by side, as pages show them: by what they are about, then by value. To be used within
 * a transaction.
 */
public final class ClaimGrid {
  private final Graph all;
  private final Names names;
  private final Facts facts;
  private final Texts texts;
  private final ClaimRows rows;
  private final Matters matters;
  private final Narrowing narrowing;
  private final String firm;

  ClaimGrid(Graph all, Names names, Facts facts, Narrowing narrowing) {
    this.all = all;
    this.names = names;
    this.facts = facts;
    this.texts = names.texts();
    this.rows = new ClaimRows(all, names, facts);
    this.matters = new Matters(all, facts, rows);
    this.narrowing = narrowing;
    this.firm =
        licensing().stream()
            .map(status -> rows.mark(status).label())
            .collect(Collectors.joining(texts.say("standing.or")));
  }

  /** The statuses whose claims become facts, as the data says. */
  public List<Node> licensing() {
    return StatusOrder.of(all).strongestFirst().stream()
        .filter(status ->
            all.stream(status, Kk.LICENSES_FACT, Node.ANY)
                .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("true")))
        .toList();
  }

  /** Their names in words. */
  public String firm() {
    return firm;
  }

  /** The claims that name a thing as their subject or as their object, and count. */
  public List<Node> claims(Node part, Node thing) {
    return all.stream(Node.ANY, part, thing)
        .map(Triple::getSubject)
        .filter(facts::isStatement)
        .filter(facts::counts)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** The claims by thing and property; those where there is something to compare come first. */
  public List<Matter> matters(Collection<Node> claims) {
    return matters.of(claims);
  }

  /** The statuses of some claims, to choose from. */
  public StatusRow statuses(List<Node> claims) {
    return narrowing.row(claims);
  }

  /** The conflicts that involve any of some claims. */
  public List<Node> conflicts(List<Node> claims) {
    return facts.conflicts(claims);
  }

  /** The same with their resolution, those that put claims in doubt first. */
  public List<Dispute> disputes(List<Node> claims) {
    return new ClaimTexts(all, names, facts).disputes(claims);
  }

  /** What stands for a property of a claim or of a document, in an order that does not change. */
  public Stream<Node> objects(Node subject, Node property) {
    return rows.objects(subject, property);
  }

  /** A matter with those of its claims that the page is to show. */
  public MatterView view(Matter matter) {
    return new MatterView(
        names.text(matter.thing()),
        names.text(matter.property()),
        verdict(matter),
        matter.agreement().isContradiction(),
        new ClaimsAddress(names).of(matter.thing(), matter.property()),
        0,
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
        reason(value.standing()),
        proofs(value),
        value.claims().stream().filter(narrowing::shows).map(rows::of).toList());
  }

  /** Why a value is no fact. */
  private String reason(Standing standing) {
    return switch (standing) {
      case FACT, INFERRED -> "";
      case DENIED -> texts.say("standing.denied");
      case SET_ASIDE -> texts.say("standing.aside");
      case NOT_FIRM -> texts.say("standing.notFirm", firm);
    };
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
