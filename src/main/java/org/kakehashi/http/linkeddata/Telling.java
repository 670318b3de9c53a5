package org.kakehashi.http.linkeddata;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Claim;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Lens;
import org.kakehashi.query.Lens.Verdict;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/**
 * What counts as a fact and how things are told on their pages, for other features that put several
 * of them together. To be used within a transaction.
 */
public final class Telling {
  private final Addresses addresses;
  private final Names names;
  private final Facts facts;
  private final ClaimRows rows;
  private final Terms terms;
  private final ClaimTexts claims;
  private final ToldFacts told;

  /** Tells what is to be seen through a lens, with links that keep lens and language. */
  public Telling(View view, Lens lens, Language language) {
    Snapshot snapshot = view.snapshot();
    Graph all = snapshot.dataset().getDefaultGraph();
    Texts texts = Pages.texts(language);
    this.addresses = new Addresses(snapshot.description().uriSpace());
    this.names =
        new Names(
            new Union(all, StandardNames.GRAPH),
            snapshot.prefixes(),
            addresses,
            texts,
            query(lens, language));
    this.facts = new Facts(snapshot, lens);
    this.rows = new ClaimRows(all, names, facts);
    this.terms = new Terms(all);
    this.claims = new ClaimTexts(all, names, facts);
    this.told = new ToldFacts(snapshot, facts, new FactLists(facts, names, terms, claims, texts));
  }

  private static String query(Lens lens, Language language) {
    return Stream.of("lang=" + language.tag(), lens.toString())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("&", "?", ""));
  }

  /** The path of a thing of the project, such as {@code id/otter}; empty for things of others. */
  public Optional<String> path(Node thing) {
    return addresses.path(thing);
  }

  /** A term as a text, with a link where there is something to follow. */
  public Text text(Node term) {
    return names.text(term);
  }

  /** A claim by its short name, with a link to its record. */
  public Text row(Node claim) {
    return new Text(ClaimTexts.row(claim), "", names.text(claim).link());
  }

  /** A status by shape, colour and word. */
  public Mark mark(Node status) {
    return rows.mark(status);
  }

  /** How a source presents a claim. */
  public Optional<Node> status(Node claim) {
    return rows.objects(claim, Kk.STATUS).findFirst();
  }

  /** The triple that is claimed, or denied. */
  public Triple claimed(Node claim) {
    return rows.claimed(claim);
  }

  /** Whether a claim becomes a fact, whatever the lens. */
  public boolean licenses(Node claim) {
    return facts.licenses(claim);
  }

  /** Whether the source denies the triple. */
  public boolean isDenied(Node claim) {
    return facts.isDenied(claim);
  }

  /** Whether the curators set the claim aside. */
  public boolean isDeprecated(Node claim) {
    return rows.all().contains(claim, Kk.RANK, Kk.DEPRECATED);
  }

  /** What the time that is asked for makes of a claim. */
  public Verdict verdict(Node claim) {
    return facts.verdict(claim);
  }

  /** Whether a triple says no more than one of some others does. */
  public boolean isRestated(Triple triple, Ends others) {
    return terms.isRestated(triple, others.like(triple));
  }

  /** The claims of a snapshot, in an order that does not change. */
  public List<Node> claims() {
    return rows.all().stream(Node.ANY, RDF.Nodes.type, Kk.STATEMENT)
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** The facts that hold at the moment. */
  public ToldFacts facts() {
    return told;
  }

  /** A claim with who made it, when and where. */
  public Claim claim(Node claim) {
    return claims.claim(claim);
  }

  /** What a claim says beside its triple that it is about. */
  public Stream<Node> regarding(Node claim) {
    return rows.objects(claim, Kk.REGARDING);
  }

  /** The documents that hold a claim. */
  public Stream<Node> sources(Node claim) {
    return rows.sources(claim);
  }

  /** When a document came out, if anybody knows. */
  public Stream<Node> issued(Node source) {
    return rows.objects(source, DCTerms.issued.asNode());
  }

  /** What a thing is, in a sentence or two. */
  public Stream<Text> description(Node thing) {
    return names.inOrder(thing, DCTerms.description.asNode()).limit(1);
  }

  /** What a thing is. */
  public List<Node> kinds(Node thing) {
    return terms.mostSpecific(rows.objects(thing, RDF.Nodes.type).toList());
  }

  /** When a thing was, as sources say. */
  public List<Node> times(Node thing) {
    return rows.objects(thing, Kk.TIME).toList();
  }

  /** What a claim is about in time: the time that it gives to a thing, or during which it holds. */
  public Stream<Node> times(Triple claimed, Node claim) {
    return claimed.getPredicate().equals(Kk.TIME)
        ? Stream.of(claimed.getObject())
        : rows.objects(claim, Kk.VALID_TIME);
  }

  /** Whether a thing is a kind or topic, under which anything may fall. */
  public boolean isConcept(Node thing) {
    return rows.all().contains(thing, SKOS.inScheme.asNode(), Node.ANY);
  }

  /**
   * Claims side by side.
   *
   * @param statuses names of those to be shown, as they were written; all if there is none
   * @param query of the page's address without them
   */
  public ClaimGrid grid(Collection<String> statuses, String query) {
    List<String> known = new Ladder(rows.all(), rows).marks().stream().map(Mark::key).toList();
    Set<String> wanted = PageChoice.statuses(statuses.stream(), known);
    return new ClaimGrid(rows.all(), names, facts, new Narrowing(wanted, query, rows));
  }
}
