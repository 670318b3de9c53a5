package org.kakehashi.http.comparison;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.download.Citable;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/**
 * What a comparison is called, and how it is cited.
 *
 * @param things two; or one or none where the request has two moments
 */
record Titles(Directory directory, ComparisonRequest request, List<Node> things) {
  String in(Language language) {
    Texts texts = Pages.texts(language);
    return request.hasTwoMoments()
        ? Moments.title(
            things.stream()
                .findFirst()
                .map(thing -> name(thing, language))
                .orElseGet(() -> texts.say("compare.everything")),
            request,
            texts)
        : texts.say(
            "compare.title.things",
            name(things.getFirst(), language),
            name(things.getLast(), language));
  }

  private String name(Node thing, Language language) {
    return Stream.concat(Stream.of(language), Stream.of(Language.values()))
        .flatMap(each -> directory.label(thing, each).stream())
        .findFirst()
        .orElseGet(() -> directory.slug(thing));
  }

  /** What counts is part of the question; the title of two moments has the dates already. */
  private String whole(Language language) {
    Texts texts = Pages.texts(language);
    Lens lens = request.hasTwoMoments() ? request.everything() : request.shared();
    String without = String.join(texts.say("compare.comma"), lens.without());
    String counts =
        Stream.of(
                Moments.label(lens, texts),
                without.isEmpty() ? "" : texts.say("compare.without", without))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(texts.say("compare.comma")));
    return counts.isEmpty() ? in(language) : in(language) + " [" + counts + "]";
  }

  /**
   * In each style.
   *
   * @param root address of the server, ending in a slash
   */
  List<Citation> citations(Snapshot release, String root) {
    String key =
        request.asked().values().values().stream()
            .flatMap(Collection::stream)
            .collect(Collectors.joining("-"));
    String address = root + request.asked().here().substring(1);
    return new Citable(release, "compare-" + key, this::whole, address)
        .all(request.asked().language());
  }
}
