package org.kakehashi.http.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.corpus.LangText;
import org.kakehashi.edtf.DateWords;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.SearchView;
import org.kakehashi.search.Entry;
import org.kakehashi.search.Facet;
import org.kakehashi.search.Kind;
import org.kakehashi.search.Marked;
import org.kakehashi.search.SearchIndex;
import org.kakehashi.search.SearchResult;
import org.kakehashi.text.Language;

/** A search's answer as its page shows it. */
final class FindPage {
  private static final int SHOWN_VALUES = 8;
  private static final List<String> IN_FORM =
      List.of("q", "in", "from", "to", "within", "asOf", "knownAt", "without", "offset");
  private static final List<String> NARROWING =
      List.of("in", "from", "to", "within", "asOf", "knownAt", "without");

  private final Found found;
  private final SearchIndex index;
  private final Views views;
  private final Language language;

  FindPage(Found found, SearchIndex index, Views views) {
    this.views = views;
    this.found = found;
    this.index = index;
    this.language = found.language();
  }

  SearchView view() {
    boolean asked = found.parameters().ask();
    SearchResult result = found.result();
    return new SearchView(
        found.request().text(),
        form(),
        asked,
        result.total(),
        found.request().offset() + 1,
        result.anyWord(),
        result.suggestions().stream().map(this::suggestion).toList(),
        asked ? result.hits().stream().map(this::hit).toList() : List.of(),
        asked ? Arrays.stream(Facet.values()).map(this::facet).toList() : List.of(),
        notes(),
        lens(),
        links());
  }

  private LensView lens() {
    String off = found.parameters().without(Views.PARAMETERS).address();
    return views.show(found.request().lens(), found.setAside().view(), off, language);
  }

  private SearchView.Form form() {
    SearchParameters given = found.parameters();
    List<SearchView.Field> kept =
        given
            .pairs()
            .filter(pair -> !IN_FORM.contains(pair.getKey()) && !pair.getKey().equals("lang"))
            .map(pair -> new SearchView.Field(pair.getKey(), pair.getValue()))
            .toList();
    return new SearchView.Form(
        kept,
        given.one("in").orElse(""),
        given.one("from").orElse(""),
        given.one("to").orElse(""),
        given.one("within").orElse(""),
        NARROWING.stream().anyMatch(name -> given.one(name).isPresent()));
  }

  private SearchView.Link suggestion(String text) {
    return new SearchView.Link(text, found.parameters().with("q", Set.of(text)).address());
  }

  private SearchView.Hit hit(SearchResult.Hit hit) {
    Entry entry = hit.entry();
    return new SearchView.Hit(
        pieces(hit.label()),
        address(entry),
        name(Facet.TYPE, entry.kind().tag()),
        badges(entry),
        caveats(entry),
        hit.snippet().stream().flatMap(text -> pieces(text).stream()).toList(),
        hit.snippet().stream().map(text -> text.language().tag()).findFirst().orElse(""),
        foot(entry));
  }

  /** The same language and lens there as here. */
  private String address(Entry entry) {
    String lens = found.request().lens().isAny() ? "" : "&" + found.request().lens();
    return found.address(entry, "?lang=" + language.tag() + lens);
  }

  private static List<SearchView.Piece> pieces(Marked text) {
    return text.pieces().stream()
        .map(piece -> new SearchView.Piece(piece.text(), piece.marked()))
        .toList();
  }

  /** How a claim is made is always shown; of other things, what they are. */
  private List<String> badges(Entry entry) {
    return entry.kind() == Kind.STATEMENT
        ? entry.values(Facet.STATUS).stream().map(value -> name(Facet.STATUS, value)).toList()
        : List.of();
  }

  private List<String> caveats(Entry entry) {
    return entry.caveats().stream()
        .sorted()
        .map(caveat ->
            switch (caveat) {
              case DENIED -> "thing.denied";
              case SET_ASIDE -> "thing.deprecated";
            })
        .map(Pages.texts(language)::say)
        .toList();
  }

  private String foot(Entry entry) {
    Stream<String> sources =
        entry.kind() == Kind.STATEMENT
            ? entry.values(Facet.SOURCE).stream().map(value -> name(Facet.SOURCE, value))
            : Stream.of();
    return Stream.concat(sources, Stream.of(days(entry)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String days(Entry entry) {
    return entry.times().stream()
        .map(time -> DateWords.of(time, language))
        .collect(Collectors.joining("; "));
  }

  private SearchView.Facet facet(Facet facet) {
    List<SearchView.Value> values =
        found.result().facets().getOrDefault(facet, List.of()).stream()
            .map(count -> value(facet, count))
            .toList();
    List<SearchView.Value> shown =
        Stream.concat(
                values.stream().limit(SHOWN_VALUES), values.stream().filter(each -> each.chosen()))
            .distinct()
            .toList();
    return new SearchView.Facet(facet.tag(), shown);
  }

  private SearchView.Value value(Facet facet, SearchResult.Count count) {
    boolean chosen = found.request().wanted().getOrDefault(facet, Set.of()).contains(count.value());
    return new SearchView.Value(
        count.label().in(language),
        count.count(),
        chosen,
        found.parameters().toggled(facet.tag(), count.value()).address());
  }

  private String name(Facet facet, String value) {
    LangText name = index.values(facet).get(value);
    return name == null ? value : name.in(language);
  }

  private List<SearchView.Note> notes() {
    List<SearchView.Note> notes = new ArrayList<>();
    if (found.result().timeNotStated() > 0) {
      notes.add(new SearchView.Note("window", found.result().timeNotStated()));
    }
    if (found.result().notKnown() > 0) {
      notes.add(new SearchView.Note("not-known", found.result().notKnown()));
    }
    found.result().leftOut().entrySet().stream().map(FindPage::note).forEach(notes::add);
    return notes;
  }

  private static SearchView.Note note(Map.Entry<? extends Enum<?>, Integer> reason) {
    return new SearchView.Note(
        reason.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'), reason.getValue());
  }

  private SearchView.Links links() {
    int offset = found.request().offset();
    int limit = found.request().limit();
    return new SearchView.Links(
        found.parameters().with("lang", Set.of()).address(),
        offset > 0 ? found.page(offset - limit) : "",
        found.hasNext() ? found.page(offset + limit) : "",
        found.parameters().with("format", Set.of("json")).address());
  }
}
