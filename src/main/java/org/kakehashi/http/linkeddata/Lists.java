package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.View;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.page.ClaimView;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.ListView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/** Makes the lists of all sources and of all conflicts. */
final class Lists {
  private final LensView lens;
  private final View view;
  private final DocumentRequest request;
  private final Graph all;
  private final Addresses addresses;
  private final Names names;
  private final Facts facts;
  private final ClaimRows rows;

  Lists(View view, DocumentRequest request, LensView lens) {
    this.lens = lens;
    this.view = view;
    this.request = request;
    this.all = view.snapshot().dataset().getDefaultGraph();
    this.addresses = new Addresses(view.snapshot().description().uriSpace());
    Texts texts = Pages.texts(request.language());
    this.names =
        new Names(
            new Union(all, StandardNames.GRAPH),
            view.snapshot().prefixes(),
            addresses,
            texts,
            request.query());
    this.facts = new Facts(view.snapshot(), request.lens());
    this.rows = new ClaimRows(all, names, facts);
  }

  ListView of(ThingList list) {
    return switch (list) {
      case SOURCES -> sources();
      case CONFLICTS -> conflicts();
    };
  }

  private ListView sources() {
    Ancestry ancestry = new Ancestry(all);
    SourcePage pages = new SourcePage(view.snapshot(), names, facts);
    return new ListView.Sources(
        ancestry.sources().stream()
            // Those with a text come first, which is what people look for.
            .sorted(
                Comparator.comparing(
                    source -> !all.contains(source, DCTerms.extent.asNode(), Node.ANY)))
            .map(source -> row(source, pages, ancestry))
            .toList(),
        new Descents(ancestry, names).draw(Optional.empty()),
        lens,
        request.lensQuery(),
        formats(ThingList.SOURCES));
  }

  private ListView.Row row(Node source, SourcePage pages, Ancestry ancestry) {
    List<ClaimView> claims = pages.claims(source).stream().map(rows::of).toList();
    return new ListView.Row(
        ClaimTexts.row(source),
        names.text(source),
        names.inOrder(source, DCTerms.description.asNode()).limit(1).toList(),
        texts(source, DCTerms.publisher.asNode()),
        texts(source, DCTerms.issued.asNode()),
        ancestry.origins(source).stream().map(names::text).toList(),
        new Ladder(all, rows).figures(claims),
        Math.toIntExact(claims.stream().filter(ClaimView::fact).count()));
  }

  private ListView conflicts() {
    return new ListView.Conflicts(
        conflicts(true), conflicts(false), lens, request.lensQuery(), formats(ThingList.CONFLICTS));
  }

  private List<ListView.Dispute> conflicts(boolean doubt) {
    Doubts doubts = new Doubts(all);
    return all.stream(Node.ANY, RDF.Nodes.type, Kk.CONFLICT)
        .map(Triple::getSubject)
        .filter(conflict -> doubts.isDoubt(conflict) == doubt)
        .sorted(Comparator.comparing(Node::toString))
        .map(this::dispute)
        .toList();
  }

  private ListView.Dispute dispute(Node conflict) {
    List<Node> claims = rows.objects(conflict, Kk.INVOLVES).filter(facts::counts).toList();
    return new ListView.Dispute(
        ClaimTexts.row(conflict),
        names.text(conflict),
        texts(conflict, Kk.CONFLICT_KIND),
        distinct(claims.stream().map(claim -> rows.claimed(claim).getSubject())),
        claims.stream()
            .flatMap(rows::sources)
            .distinct()
            .map(source -> new Text(ClaimTexts.row(source), "", names.text(source).link()))
            .toList(),
        claims.size(),
        Math.toIntExact(claims.stream().filter(facts::licenses).count()));
  }

  private List<Text> distinct(Stream<Node> nodes) {
    return nodes.distinct().map(names::text).toList();
  }

  private List<Text> texts(Node subject, Node property) {
    return rows.objects(subject, property).map(names::text).toList();
  }

  private List<Text> formats(ThingList list) {
    return GraphFormat.all().stream()
        .filter(format -> format != GraphFormat.PAGE)
        .filter(format -> view.snapshot().dataset().containsGraph(addresses.thing(list.graph())))
        .map(format ->
            new Text(
                format.mediaType(),
                "",
                Addresses.document(list.graph(), format) + request.lensQuery()))
        .toList();
  }
}
