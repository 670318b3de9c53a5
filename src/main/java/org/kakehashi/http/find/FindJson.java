package org.kakehashi.http.find;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.query.Lens;
import org.kakehashi.search.Entry.Caveat;
import org.kakehashi.search.Facet;
import org.kakehashi.search.Marked;
import org.kakehashi.search.SearchResult;
import org.kakehashi.text.Language;

/** A search's answer as JSON. */
final class FindJson {
  private final JsonBuilder json = JsonBuilder.create();
  private final Found found;

  private FindJson(Found found) {
    this.found = found;
  }

  static String of(Found found) {
    return new FindJson(found).write();
  }

  private String write() {
    SearchResult result = found.result();
    json.startObject()
        .pair("release", found.snapshot().releaseId())
        .pair("query", found.request().text())
        .pair("language", found.language().tag())
        .pair("total", result.total())
        .pair("limit", found.request().limit())
        .pair("offset", found.request().offset())
        .pair("anyWord", result.anyWord());
    if (found.hasNext()) {
      json.pair("next", found.page(found.request().offset() + found.request().limit()));
    }
    time();
    found.setAside().write(json, found.language());
    json.key("didYouMean").startArray();
    result.suggestions().forEach(json::value);
    json.finishArray();
    json.key("results").startArray();
    result.hits().forEach(this::hit);
    json.finishArray();
    json.key("facets").startObject();
    result.facets().forEach(this::facet);
    return json.finishObject().finishObject().build() + "\n";
  }

  /** The window as it was understood, and what time keeps out of the answer. */
  private void time() {
    json.key("window").startObject();
    days(found.request().window().earliest(), found.request().window().latest(), "from", "to");
    json.finishObject();
    json.key("leftOut").startObject();
    json.pair("noDateForWindow", found.result().timeNotStated());
    json.pair("nothingKnown", found.result().notKnown());
    for (Map.Entry<Lens.Verdict, Integer> reason : found.result().leftOut().entrySet()) {
      json.pair(SetAside.name(reason.getKey()), reason.getValue());
    }
    json.finishObject();
  }

  private void hit(SearchResult.Hit hit) {
    json.startObject()
        .pair("iri", hit.entry().iri())
        .pair("path", found.path(hit.entry()))
        .pair("kind", hit.entry().kind().tag())
        .pair("named", hit.named());
    json.key("label").startObject();
    for (Language language : Language.values()) {
      json.pair(language.tag(), hit.entry().label(language));
    }
    json.finishObject();
    json.key("labelMarks");
    marks(hit.label());
    for (Marked snippet : hit.snippet()) {
      json.key("snippet")
          .startObject()
          .pair("language", snippet.language().tag())
          .pair("text", snippet.text())
          .key("marks");
      marks(snippet);
      json.finishObject();
    }
    for (Facet facet : Facet.values()) {
      strings(facet.tag(), hit.entry().values(facet));
    }
    json.pair("denied", hit.entry().caveats().contains(Caveat.DENIED));
    json.pair("setAside", hit.entry().caveats().contains(Caveat.SET_ASIDE));
    days(hit.entry().earliest(), hit.entry().latest(), "earliest", "latest");
    json.pair("score", hit.score()).finishObject();
  }

  /** Pairs of first UTF-16 unit and unit after the last. */
  private void marks(Marked text) {
    json.startArray();
    text.marks()
        .forEach(mark -> json.startArray().value(mark.start()).value(mark.end()).finishArray());
    json.finishArray();
  }

  private void facet(Facet facet, java.util.List<SearchResult.Count> counts) {
    json.key(facet.tag()).startArray();
    for (SearchResult.Count count : counts) {
      json.startObject().pair("value", count.value()).key("label").startObject();
      for (Language language : Language.values()) {
        json.pair(language.tag(), count.label().in(language));
      }
      json.finishObject().pair("count", count.count()).finishObject();
    }
    json.finishArray();
  }

  private void strings(String key, Set<String> values) {
    json.key(key).startArray();
    values.forEach(json::value);
    json.finishArray();
  }

  private void days(
      Optional<LocalDate> first, Optional<LocalDate> last, String firstKey, String lastKey) {
    first.ifPresent(day -> json.pair(firstKey, day.toString()));
    last.ifPresent(day -> json.pair(lastKey, day.toString()));
  }
}
