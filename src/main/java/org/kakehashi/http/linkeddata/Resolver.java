package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Ground;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.dataset.View;
import org.kakehashi.history.History;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** Finds out what a path stands for: a thing, one merged into another, one withdrawn, or none. */
final class Resolver {
  private static final int PERMANENT = 308;
  private static final String TEXTS = "org.kakehashi.http.linkeddata.documents";

  private final Snapshot snapshot;
  private final Things things;
  private final Views views;
  private final Addresses addresses;
  private final Graph graph;
  private final NearMatches nearMatches;

  Resolver(Snapshot snapshot, Views views) {
    this.snapshot = snapshot;
    this.things = new Things(snapshot);
    this.views = views;
    this.addresses = new Addresses(snapshot.description().uriSpace());
    this.graph = snapshot.dataset().getDefaultGraph();
    this.nearMatches = new NearMatches(graph, addresses);
  }

  Addresses addresses() {
    return addresses;
  }

  /** The lens that a request asks for. */
  Lens lens(HttpServletRequest request) {
    return views.lens(request);
  }

  /** The names of the statuses of the project. */
  List<String> statuses() {
    return Txn.calculateRead(
        snapshot.dataset(),
        () -> StatusOrder.of(graph).strongestFirst().stream().map(ClaimTexts::mark).toList());
  }

  /** A graph with RDF 1.2 triple terms goes only into formats that have a syntax for them. */
  List<GraphFormat> formats(String path) {
    boolean tripleTerms =
        Txn.calculateRead(snapshot.dataset(), () -> hasTripleTerms(addresses.thing(path)));
    return GraphFormat.all().stream()
        .filter(format -> !tripleTerms || format.holdsTripleTerms())
        .toList();
  }

  private boolean hasTripleTerms(Node thing) {
    return snapshot.dataset().containsGraph(thing)
        && snapshot.dataset().getGraph(thing).stream()
            .anyMatch(triple -> triple.getObject().isTripleTerm());
  }

  /** The path of the thing whose document tells of the thing at a path. */
  String documented(HttpServletRequest request, String path) {
    return Txn.calculateRead(
        snapshot.dataset(),
        () ->
            things
                .documented(addresses.thing(path))
                .flatMap(addresses::path)
                .orElseThrow(() -> unknown(request, path)));
  }

  /** What there is to see through the lens of a request; refuses one about what there is not. */
  View view(DocumentRequest wanted) {
    View view = views.at(wanted.lens());
    Node thing = addresses.thing(wanted.thingPath());
    boolean isThere =
        Txn.calculateRead(
            view.snapshot().dataset(),
            () -> new Things(view.snapshot()).documented(thing).isPresent());
    if (!isThere || isSilent(view.snapshot(), thing)) {
      throw absent(wanted, thing);
    }
    return view;
  }

  /**
   * Whether the release has claims about a thing and a view has none: then only the curators' words
   * of today would tell of it.
   */
  private boolean isSilent(Snapshot view, Node thing) {
    return Txn.calculateRead(
            snapshot.dataset(),
            () ->
                TopicKind.of(thing, snapshot) == TopicKind.THING
                    && things.claimsAbout(thing).findAny().isPresent())
        && Txn.calculateRead(
            view.dataset(), () -> new Things(view).claimsAbout(thing).findAny().isEmpty());
  }

  private RequestRefused absent(DocumentRequest wanted, Node thing) {
    Texts texts = Texts.of(TEXTS, wanted.language());
    String path = "/" + wanted.thingPath();
    String asked = wanted.lens().knownAt().orElse("");
    return switch (views.ground(thing, wanted.lens())) {
      case Ground.OutSince(LocalDate day) -> notYet(path, asked, texts.say("known.since", day));
      case Ground.Undated() -> notYet(path, asked, texts.say("known.never"));
      case Ground.LeftOut() ->
          new RequestRefused(
              ProblemKind.SOURCE_LEFT_OUT, path, String.join(", ", wanted.lens().without()));
    };
  }

  private static RequestRefused notYet(String path, String asked, String when) {
    return new RequestRefused(ProblemKind.NOT_KNOWN_YET, path, asked, when);
  }

  boolean knows(String path) {
    return Txn.calculateRead(
        snapshot.dataset(), () -> things.documented(addresses.thing(path)).isPresent());
  }

  /** Where a merged thing went; refuses a withdrawn one. */
  Optional<Answer> gone(HttpServletRequest request, String path, UnaryOperator<String> address) {
    return Txn.calculateRead(
        snapshot.dataset(),
        () -> {
          Node thing = addresses.thing(path);
          if (!isDeprecated(thing)) {
            return Optional.empty();
          }
          String successor =
              object(thing, DCTerms.isReplacedBy.asNode())
                  .flatMap(addresses::path)
                  .orElseThrow(() -> withdrawn(request, thing, path));
          return Optional.of(
              Answer.redirect(PERMANENT, address.apply(successor) + Address.query(request)));
        });
  }

  private boolean isDeprecated(Node thing) {
    return object(thing, OWL2.deprecated.asNode())
        .filter(flag -> flag.getLiteralLexicalForm().equals("true"))
        .isPresent();
  }

  private Optional<Node> object(Node thing, Node property) {
    return graph.stream(thing, property, Node.ANY).map(Triple::getObject).findFirst();
  }

  private RequestRefused withdrawn(HttpServletRequest request, Node thing, String path) {
    Language language = Languages.of(request);
    String reason =
        graph.stream(thing, SKOS.note.asNode(), Node.ANY)
            .map(Triple::getObject)
            .filter(note -> note.getLiteralLanguage().equals(language.tag()))
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse("");
    return new RequestRefused(ProblemKind.WITHDRAWN, "/" + path, reason);
  }

  private RequestRefused unknown(HttpServletRequest request, String path) {
    return History.of(snapshot)
        .withdrawal(addresses.thing(path))
        .map(step -> new RequestRefused(ProblemKind.WITHDRAWN, "/" + path, last(request, step)))
        .orElseGet(() -> neverKnown(request, path));
  }

  /** Which release was the last to have it, and what the next one changed in all. */
  private String last(HttpServletRequest request, History.Step step) {
    Language language = Languages.of(request);
    String note =
        graph.stream(step.from().iri(), SKOS.changeNote.asNode(), Node.ANY)
            .map(Triple::getObject)
            .filter(each -> each.getLiteralLanguage().equals(language.tag()))
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse("");
    return Texts.of(TEXTS, language).say("release.last", step.from().id(), note);
  }

  private RequestRefused neverKnown(HttpServletRequest request, String path) {
    String near =
        nearMatches.to(path).stream()
            .map(each -> "/" + each)
            .reduce((one, other) -> one + ", " + other)
            .orElseGet(() -> nothing(request));
    return new RequestRefused(ProblemKind.NO_SUCH_THING, "/" + path, near);
  }

  private static String nothing(HttpServletRequest request) {
    return Texts.of(TEXTS, Languages.of(request)).say("nothing.close");
  }
}
