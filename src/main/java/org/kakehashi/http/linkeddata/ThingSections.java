package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.page.ThingView.DisputeList;
import org.kakehashi.http.page.ThingView.FactList;
import org.kakehashi.http.page.ThingView.Part;
import org.kakehashi.http.page.ThingView.Portrait;
import org.kakehashi.http.page.ThingView.TechnicalRecord;
import org.kakehashi.http.page.ThingView.Text;

/** What the page about a thing says of it: facts with their support, then what is not a fact. */
final class ThingSections {
  private final PageSections sections;
  private final ClaimTexts claims;
  private final Narrowing narrowing;
  private final List<Portrait> portraits;
  private final Terms terms;
  private final List<Triple> own;
  private final List<Triple> incoming;

  ThingSections(
      PageSections sections, ClaimTexts claims, Narrowing narrowing, List<Portrait> portraits) {
    this.narrowing = narrowing;
    this.portraits = portraits;
    this.sections = sections;
    this.claims = claims;
    this.terms = new Terms(claims.all());
    this.own = inOrder(Stream.concat(names(), sections.own(true)));
    this.incoming = inOrder(sections.incoming(true));
  }

  private List<Triple> inOrder(Stream<Triple> facts) {
    return facts.filter(narrowing::shows).sorted(Comparator.comparing(Triple::toString)).toList();
  }

  /** Names that a source gives; others are the curators' own. */
  private Stream<Triple> names() {
    return PageSections.NAMES.stream()
        .flatMap(property -> sections.graph().stream(sections.topic(), property, Node.ANY))
        .filter(sections.facts()::isFact);
  }

  List<Part> all() {
    List<Part> parts = new ArrayList<>();
    facts().ifPresent(parts::add);
    parts.addAll(new ClaimLists(sections, claims, narrowing).all());
    others().ifPresent(parts::add);
    disputes().ifPresent(parts::add);
    parts.addAll(portraits);
    neighbourhood().ifPresent(parts::add);
    if (parts.isEmpty()) {
      parts.addAll(sections.technical());
    } else {
      record().ifPresent(parts::add);
    }
    return parts;
  }

  private FactLists lists() {
    return new FactLists(sections.facts(), sections.names(), terms, claims, sections.texts());
  }

  private List<Triple> known() {
    return Stream.concat(own.stream(), incoming.stream()).toList();
  }

  private Optional<FactList> facts() {
    return Optional.of(own)
        .filter(some -> !some.isEmpty())
        .map(some ->
            lists()
                .list(
                    "facts",
                    some,
                    known(),
                    Triple::getObject,
                    name -> name,
                    Optional.of(sections.topic())));
  }

  private Optional<FactList> others() {
    return Optional.of(incoming)
        .filter(some -> !some.isEmpty())
        .map(some ->
            lists()
                .list(
                    "incoming",
                    some,
                    known(),
                    Triple::getSubject,
                    this::fromElsewhere,
                    Optional.empty()));
  }

  private Text fromElsewhere(Text property) {
    String text = sections.texts().say("thing.incoming.name", property.text());
    return new Text(text, "", property.link());
  }

  private Optional<DisputeList> disputes() {
    List<Node> concerned = Stream.concat(Stream.of(sections.topic()), sections.about()).toList();
    return DisputeList.of(claims.disputes(concerned));
  }

  private Optional<? extends Part> neighbourhood() {
    List<Triple> known = known();
    return new Neighbours(sections.topic(), sections.names())
        .of(
            known.stream()
                .filter(
                    fact -> !sections.facts().isInferred(fact) || !terms.isRestated(fact, known))
                .toList());
  }

  private Optional<TechnicalRecord> record() {
    return Optional.of(sections.technical())
        .filter(some -> !some.isEmpty())
        .map(TechnicalRecord::new);
  }
}
