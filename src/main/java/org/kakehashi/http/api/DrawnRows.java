package org.kakehashi.http.api;

import static org.kakehashi.http.api.Column.get;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.corpus.QueryFile.View;
import org.kakehashi.http.drawing.Drawings;
import org.kakehashi.http.drawing.Drawings.Dated;
import org.kakehashi.http.drawing.Drawings.Doubt;
import org.kakehashi.http.drawing.Drawings.Flow;
import org.kakehashi.http.drawing.Drawings.Said;
import org.kakehashi.http.page.ApiView;
import org.kakehashi.http.page.FlowsView;
import org.kakehashi.http.page.FlowsView.Withheld;
import org.kakehashi.http.page.GridView;
import org.kakehashi.http.page.TimelineView;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;
import org.kakehashi.query.Testimony;
import org.kakehashi.vocab.Kk;

/** The rows of a page as drawings take them. */
record DrawnRows(List<Binding> rows, Terms terms) {
  private static final Status NONE = new Status("", "");

  /**
   * Drawn as a view has it; no rows and no view, no drawing.
   *
   * @param note key of what must be said of it in the texts, or empty
   */
  ApiView.Drawn as(Optional<View> wanted, String note) {
    Optional<View> view = wanted.filter(any -> !rows.isEmpty());
    return new ApiView.Drawn(
        view.filter(View.TIMELINE::equals).map(any -> timeline()),
        view.filter(View.FLOWS::equals).map(any -> flows()),
        view.filter(View.GRID::equals).map(any -> grid()),
        note);
  }

  private TimelineView timeline() {
    List<Dated> dated = rows.stream().flatMap(row -> dated(row).stream()).toList();
    return Drawings.timeline(dated, rows.size() - dated.size(), terms.language());
  }

  private Optional<Dated> dated(Binding row) {
    return get(row, "time")
        .flatMap(time ->
            get(row, "thing")
                .map(thing ->
                    new Dated(
                        terms.reference(thing),
                        time.isLiteral() ? time.getLiteralLexicalForm() : "",
                        status(row),
                        get(row, Column.STATUS).filter(terms::licensed).isPresent(),
                        claim(row, Rows.STATEMENT).orElse(new Reference("", "")),
                        get(row, Rows.STATEMENT)
                            .flatMap(claim -> Testimony.until(terms.graph(), claim)))));
  }

  private Status status(Binding row) {
    return get(row, Column.STATUS).map(terms::status).orElse(NONE);
  }

  private Optional<Reference> claim(Binding row, String column) {
    return get(row, column).map(terms::claim);
  }

  GridView grid() {
    return Drawings.grid(rows.stream().flatMap(row -> said(row).stream()).toList());
  }

  private Optional<Said> said(Binding row) {
    return get(row, "topic")
        .or(() -> get(row, "kind"))
        .map(thing ->
            new Said(
                terms.reference(thing),
                get(row, "year")
                    .map(Node::getLiteralLexicalForm)
                    .filter(year -> year.matches("\\d{4}"))
                    .orElse(""),
                get(row, Column.STATUS).filter(terms::licensed).isPresent()));
  }

  private FlowsView flows() {
    Set<Node> flows = new LinkedHashSet<>();
    rows.forEach(row -> get(row, "flow").ifPresent(flows::add));
    return Drawings.flows(
        rows.stream().flatMap(row -> flow(row).stream()).toList(),
        doubts(flows),
        flows.stream().flatMap(this::withheld).toList(),
        terms.language());
  }

  private Optional<Flow> flow(Binding row) {
    return get(row, "flow")
        .flatMap(flow ->
            get(row, "donor")
                .map(donor ->
                    new Flow(
                        terms.reference(flow),
                        terms.reference(donor),
                        get(row, "via").map(terms::reference),
                        get(row, "beneficiary").map(terms::reference),
                        get(row, "purpose").map(terms::reference),
                        get(row, "at").map(terms::reference),
                        Column.sumOf(row, terms),
                        status(row),
                        get(row, Column.STATUS).filter(terms::licensed).isPresent(),
                        claims(row))));
  }

  private List<Reference> claims(Binding row) {
    return Stream.of(
            "statement",
            "viaStatement",
            "beneficiaryStatement",
            "purposeStatement",
            "atStatement",
            "amountStatement")
        .flatMap(column -> claim(row, column).stream())
        .distinct()
        .toList();
  }

  /** Flows that somebody takes for one, of which at least one is here. */
  private List<Doubt> doubts(Set<Node> flows) {
    List<Doubt> doubts = new ArrayList<>();
    terms.graph().stream(Node.ANY, RDF.predicate.asNode(), Kk.POSSIBLY_SAME_AS)
        .map(triple -> triple.getSubject())
        .filter(statement ->
            !isDeprecated(statement) && !terms.graph().contains(statement, Kk.NEGATED, Node.ANY))
        .forEach(statement ->
            object(statement, RDF.subject.asNode())
                .ifPresent(one ->
                    object(statement, RDF.object.asNode())
                        .filter(other -> flows.contains(one) || flows.contains(other))
                        .ifPresent(other ->
                            doubts.add(new Doubt(terms.reference(one), terms.reference(other))))));
    return doubts;
  }

  /** Amounts of a flow that the curators set aside: written, but not to be used. */
  private Stream<Withheld> withheld(Node flow) {
    return terms.graph().stream(Node.ANY, RDF.subject.asNode(), flow)
        .map(triple -> triple.getSubject())
        .filter(this::isDeprecated)
        .flatMap(statement ->
            object(statement, RDF.object.asNode())
                .flatMap(amount -> withheld(flow, statement, amount))
                .stream());
  }

  private Optional<Withheld> withheld(Node flow, Node statement, Node amount) {
    return object(amount, Kk.CURRENCY)
        .flatMap(currency ->
            object(amount, Kk.AS_WRITTEN)
                .map(written ->
                    new Withheld(
                        terms.reference(flow),
                        currency.getLiteralLexicalForm(),
                        written.getLiteralLexicalForm(),
                        written.getLiteralLanguage(),
                        object(statement, Kk.RANK_REASON).map(terms::name).orElse(""),
                        terms.claim(statement))));
  }

  private boolean isDeprecated(Node statement) {
    return terms.graph().contains(statement, Kk.RANK, Kk.DEPRECATED);
  }

  private Optional<Node> object(Node subject, Node property) {
    return subject.isLiteral()
        ? Optional.empty()
        : terms.graph().stream(subject, property, Node.ANY)
            .map(triple -> triple.getObject())
            .findFirst();
  }
}
