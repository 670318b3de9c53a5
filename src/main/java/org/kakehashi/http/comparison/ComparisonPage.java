package org.kakehashi.http.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ComparisonView;
import org.kakehashi.http.page.ComparisonView.Aside;
import org.kakehashi.http.page.ComparisonView.Head;
import org.kakehashi.http.page.ComparisonView.Sentence;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory;
import org.kakehashi.text.Texts;

/** What a page shows of what was compared. */
final class ComparisonPage {
  /** With more, the page would load slowly on a phone; the files have everything. */
  private static final int FACTS = 100;

  private static final int CLAIMS = 36;

  /** Of those set aside for one reason: told in full where one thing is meant, else by name. */
  private static final int TOLD = 40;

  private static final int NAMED = 60;

  private final Directory directory;
  private final ComparisonRequest request;
  private final Titles titles;
  private final Comparison found;
  private final LensView lens;
  private final Texts texts;
  private final ComparisonWords words;

  ComparisonPage(Question question, Comparison found, LensView lens) {
    this.directory = question.directory();
    this.request = question.request();
    this.titles = question.titles();
    this.found = found;
    this.lens = lens;
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

  /**
   * The page.
   *
   * @param suggested things to ask for
   */
  ComparisonView view(List<Node> suggested, List<Citation> citations) {
    return new ComparisonView(
        new ComparisonForm(directory, request, suggested).form(),
        lens,
        kind(),
        titles.in(texts.language()),
        Stream.of(found.first(), found.second()).map(this::head).toList(),
        List.of(),
        notes(),
        found.between().stream().map(this::sentence).toList(),
        connections(),
        together(),
        words.table(found.facts(), FACTS),
        found.naming().stream()
            .map(claim -> ClaimGroups.claim(found.first().telling(), claim))
            .toList(),
        words.table(found.claims(), CLAIMS),
        found.asides().entrySet().stream().map(this::aside).toList(),
        List.of(),
        formats(),
        citations);
  }

  private String kind() {
    boolean known = request.dates(ComparisonRequest.AS_OF).size() < 2;
    return isOfThings() ? "things" : known ? "known" : "times";
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

  /** What a date sets aside that is compared with another; the lens tells what both share. */
  private List<String> notes() {
    return Stream.of(found.first(), found.second())
        .map(side -> new SetAside(side.lens(), side.view()).remark(request.asked().language()))
        .filter(remark -> !remark.isEmpty() && !remark.equals(lens.remark()))
        .distinct()
        .toList();
  }

  private Sentence sentence(List<Triple> same) {
    Telling telling = found.first().telling();
    Triple triple = same.getFirst();
    List<Text> parts =
        Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
            .map(telling::text)
            .toList();
    return new Sentence(parts, words.support(found.first(), same, ""));
  }

  /** The ways between the two, seen through the same lens. */
  private String connections() {
    if (!isOfThings()) {
      return "";
    }
    Map<String, Set<String>> values = new LinkedHashMap<>();
    values.put("from", Set.of(slug(found.first())));
    values.put("to", Set.of(slug(found.second())));
    values.putAll(request.lensOnly().values());
    return new Asked("/connections", List.copyOf(values.keySet()), values, texts.language())
        .address();
  }

  /** Where the claims about a side stand source by source, at the same moment. */
  private String claims(Side side) {
    return isOfThings()
        ? new Asked(
                "/claims",
                Stream.concat(Stream.of("subject"), Views.PARAMETERS.stream()).toList(),
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
    boolean told = found.first().thing().isPresent();
    List<Node> claims = aside.getValue();
    List<Node> shown = claims.stream().limit(told ? TOLD : NAMED).toList();
    return new Aside(
        aside.getKey(),
        claims.size(),
        ClaimGroups.groups(found, shown, told),
        claims.size() - shown.size());
  }

  private List<Text> formats() {
    return DataFormat.FILES.stream()
        .map(format -> new Text(format.label(), "", request.asked().address(format)))
        .toList();
  }
}
