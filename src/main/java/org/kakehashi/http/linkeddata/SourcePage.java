package org.kakehashi.http.linkeddata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.corpus.ParameterType;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.ClaimView;
import org.kakehashi.http.page.SourceView;
import org.kakehashi.http.page.SourceView.Alone;
import org.kakehashi.http.page.SourceView.Dispute;
import org.kakehashi.http.page.SourceView.Reading;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Language;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** A source document: what it is, what it says, and what only it says. */
final class SourcePage {
  private final Snapshot snapshot;
  private final Graph all;
  private final Names names;
  private final Facts facts;
  private final ClaimRows rows;
  private final Ancestry ancestry;

  SourcePage(Snapshot snapshot, Names names, Facts facts) {
    this.snapshot = snapshot;
    this.all = snapshot.dataset().getDefaultGraph();
    this.names = names;
    this.facts = facts;
    this.rows = new ClaimRows(all, names, facts);
    this.ancestry = new Ancestry(all);
  }

  SourceView of(Node source, Narrowing narrowing, DocumentRequest request) {
    List<Node> claims = claims(source);
    List<Reading> readings = new ReadingOrder(all, rows).of(source, claims);
    List<Reading> shown =
        new ReadingOrder(all, rows).of(source, claims.stream().filter(narrowing::shows).toList());
    List<ClaimView> views = readings.stream().map(Reading::claim).toList();
    Ladder ladder = new Ladder(all, rows);
    SourceRecord document = new SourceRecord(all, names);
    return new SourceView(
        document.of(source),
        names.inOrder(source, SKOS.note.asNode()).limit(1).toList(),
        new Descents(ancestry, names).draw(Optional.of(source)),
        ladder.figures(views),
        Math.toIntExact(views.stream().filter(ClaimView::fact).count()),
        alone(source, claims),
        disputes(claims),
        ReadingOrder.strip(shown, document.characters(source), ladder.marks()),
        claims.size(),
        Excerpts.of(shown, request),
        questions(source, request));
  }

  /** The claims of a document that count at the moment. */
  List<Node> claims(Node source) {
    return all.stream(Node.ANY, Prov.HAD_PRIMARY_SOURCE, source)
        .map(Triple::getSubject)
        .filter(facts::isStatement)
        .filter(facts::counts)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private List<Alone> alone(Node source, List<Node> claims) {
    return claims.stream()
        .filter(facts::licenses)
        .filter(rows::isWitnessed)
        .filter(claim -> others(claim, source).allMatch(each -> ancestry.related(each, source)))
        .map(claim -> new Alone(rows.of(claim), others(claim, source).map(names::text).toList()))
        .toList();
  }

  /** Who else gives a fact. */
  private Stream<Node> others(Node claim, Node source) {
    List<Node> agreeing =
        facts.licences(rows.claimed(claim)).stream().filter(facts::counts).toList();
    return facts.witnesses().of(agreeing).stream().filter(other -> !other.equals(source));
  }

  private List<Dispute> disputes(List<Node> claims) {
    return facts.conflicts(claims).stream()
        .map(conflict ->
            new Dispute(
                facts.isInDoubt(conflict, claims),
                names.text(conflict),
                rows.objects(conflict, Kk.CONFLICT_KIND).map(names::text).toList()))
        .sorted(Comparator.comparing(dispute -> !dispute.doubt()))
        .toList();
  }

  /** What would remain without this source, and the stored queries that take a source. */
  private List<Text> questions(Node source, DocumentRequest request) {
    return Stream.concat(Stream.of(remainder(source, request)), asked(source)).toList();
  }

  private Text remainder(Node source, DocumentRequest request) {
    String folder = ThingList.SOURCES.path().substring(1) + "/";
    String name =
        names
            .addresses()
            .path(source)
            .filter(path -> path.startsWith(folder))
            .map(path -> path.substring(folder.length()))
            .orElse(source.getURI());
    // Beside what the lens leaves out already: the parameter may be given several times.
    String left = Views.WITHOUT + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return new Text(
        names.texts().say("source.remainder"),
        "",
        ThingList.SOURCES.path() + request.query() + "&" + left);
  }

  private Stream<Text> asked(Node source) {
    Language language = names.texts().language();
    String value = URLEncoder.encode(source.getURI(), StandardCharsets.UTF_8);
    return snapshot.queries().stream()
        .filter(query -> query.folder().equals("api") && query.query().isSelectType())
        .filter(query -> query.parameters().stream().anyMatch(SourcePage::isSource))
        .map(query ->
            new Text(
                query.title().in(language),
                "",
                "/" + query.name() + names.query() + "&source=" + value));
  }

  private static boolean isSource(QueryFile.Parameter parameter) {
    return parameter.type() == ParameterType.IRI && parameter.name().equals("source");
  }
}
