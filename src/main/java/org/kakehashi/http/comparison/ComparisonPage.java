package org.kakehashi.http.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.http.comparison.Comparison.Joint;
import org.kakehashi.http.comparison.Comparison.Place;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ComparisonView;
import org.kakehashi.http.page.ComparisonView.Aside;
import org.kakehashi.http.page.ComparisonView.Head;
import org.kakehashi.http.page.ComparisonView.Sentence;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory;
import org.kakehashi.text.Texts;

/** What a page shows of what was compared. */
final class ComparisonPage {
  private final Directory directory;
  private final ComparisonRequest request;
  private final Comparison found;
  private final Texts texts;
  private final ComparisonWords words;

  ComparisonPage(Directory directory, ComparisonRequest request, Comparison found) {
    this.directory = directory;
    this.request = request;
    this.found = found;
    this.texts = Pages.texts(request.asked().language());
    this.words = new ComparisonWords(found, labels(), texts);
  }

  private boolean isOfThings() {
    return !request.hasTwoMoments();
  }

  private List<String> labels() {
    return Stream.of(found.first(), found.second())
        .map(side -> isOfThings() ? name(side) : Moments.label(side.lens(), texts))
        .toList();
  }

  private String name(Side side) {
    return side.thing()
        .map(thing -> side.telling().text(thing).text())
        .orElseGet(() -> texts.say("compare.everything"));
  }

  ComparisonView view() {
    return new ComparisonView(
        new ComparisonForm(directory, request).form(),
        kind(),
        title(),
        Stream.of(found.first(), found.second()).map(this::head).toList(),
        List.of(),
        notes(),
        found.between().stream().map(this::sentence).toList(),
        connections(),
        together(),
        words.table(found.facts(), isOfThings()),
        found.naming().stream()
            .map(claim -> ClaimGroups.claim(found.first().telling(), claim))
            .toList(),
        words.table(found.claims(), isOfThings()),
        found.asides().entrySet().stream().map(this::aside).toList(),
        List.of(),
        formats());
  }

  private String kind() {
    boolean known = request.dates(ComparisonRequest.AS_OF).size() < 2;
    return isOfThings() ? "things" : known ? "known" : "times";
  }

  private String title() {
    return isOfThings()
        ? texts.say("compare.title.things", name(found.first()), name(found.second()))
        : Moments.title(name(found.first()), request.asked(), texts);
  }

  private Head head(Side side) {
    Telling telling = side.telling();
    List<Text> kinds =
        side.thing().stream()
            .flatMap(thing -> telling.kinds(thing).stream())
            .map(telling::text)
            .toList();
    return new Head(
        side.thing()
            .map(telling::text)
            .orElseGet(() -> new Text(texts.say("compare.everything"), "", "")),
        labels().get(side.place() == Place.FIRST ? 0 : 1),
        claims(side),
        isOfThings() ? kinds : List.of(),
        isOfThings() ? side.thing().stream().flatMap(telling::description).toList() : List.of());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (isOfThings() && !request.first().isAny()) {
      notes.add(texts.say("compare.moment", Moments.label(request.first(), texts)));
    }
    Stream.of(found.first(), found.second())
        .map(side -> new SetAside(side.lens(), side.view()).remark(request.asked().language()))
        .filter(remark -> !remark.isEmpty())
        .distinct()
        .forEach(notes::add);
    return notes;
  }

  private Sentence sentence(Triple triple) {
    Telling telling = found.first().telling();
    List<Text> parts =
        Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
            .map(telling::text)
            .toList();
    return new Sentence(parts, words.support(found.first(), triple, ""));
  }

  private String connections() {
    return isOfThings()
        ? new Asked("/connections", List.of("from", "to"), Map.of(), request.asked().language())
            .with("from", slug(found.first()))
            .with("to", slug(found.second()))
            .address()
        : "";
  }

  /** Where the claims about a side stand source by source, at the same moment. */
  private String claims(Side side) {
    return isOfThings()
        ? new Asked(
                "/claims",
                List.of("subject", ComparisonRequest.AS_OF, ComparisonRequest.KNOWN_AT),
                request.asked().values(),
                request.asked().language())
            .with("subject", slug(side))
            .address()
        : "";
  }

  private String slug(Side side) {
    return side.thing().map(directory::slug).orElse("");
  }

  /** In the order of time; what has none comes last. */
  private List<ComparisonView.Joint> together() {
    return isOfThings()
        ? found.together().stream()
            .sorted(
                Comparator.comparing(this::beginning)
                    .thenComparing(joint -> found.first().telling().text(joint.thing()).text()))
            .map(this::joint)
            .toList()
        : List.of();
  }

  private String beginning(Joint joint) {
    return found.first().telling().times(joint.thing()).stream()
        .flatMap(time -> Edtf.parse(time.getLiteralLexicalForm()).stream())
        .flatMap(range -> range.earliest().stream())
        .map(Object::toString)
        .min(Comparator.naturalOrder())
        .orElse("~");
  }

  private ComparisonView.Joint joint(Joint joint) {
    Telling telling = found.first().telling();
    return new ComparisonView.Joint(
        telling.text(joint.thing()),
        telling.times(joint.thing()).stream().map(telling::text).toList(),
        relations(joint.one()),
        relations(joint.other()));
  }

  private List<Text> relations(Set<Key> keys) {
    return keys.stream().map(words::name).toList();
  }

  private Aside aside(Map.Entry<String, List<Node>> aside) {
    return new Aside(
        aside.getKey(),
        aside.getValue().size(),
        ClaimGroups.groups(found.all(), aside.getValue(), found.first().thing().isPresent()));
  }

  private List<Text> formats() {
    return Arrays.stream(DataFormat.values())
        .filter(format -> format != DataFormat.PAGE)
        .map(format ->
            new Text(
                format.shortName().toUpperCase(Locale.ROOT), "", request.asked().address(format)))
        .toList();
  }
}
