package org.kakehashi.http.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Known;
import org.kakehashi.http.comparison.Comparison.Place;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.moment.Views;
import org.kakehashi.query.Moment;
import org.kakehashi.query.Moment.Verdict;
import org.kakehashi.text.Language;

/** Puts two sides together. */
record Comparer(Views views) {

  /**
   * Compares, and makes something of it while all may be read that it refers to.
   *
   * @param things two; or one or none where the request has two moments
   */
  <T> T compare(ComparisonRequest request, List<Node> things, Function<Comparison, T> use) {
    Known first = views.at(request.first());
    Known second = views.at(request.second());
    Known whole = views.at(Moment.ANY);
    return read(
        List.of(first, second, whole),
        () -> use.apply(compare(request, things, first, second, whole)));
  }

  private static <T> T read(List<Known> all, Supplier<T> work) {
    return all.isEmpty()
        ? work.get()
        : Txn.calculateRead(
            all.getFirst().snapshot().dataset(), () -> read(all.subList(1, all.size()), work));
  }

  private static Comparison compare(
      ComparisonRequest request, List<Node> things, Known first, Known second, Known whole) {
    Language language = request.asked().language();
    Optional<Node> one = things.stream().findFirst();
    Optional<Node> other = things.stream().reduce((each, next) -> next);
    Side left =
        Side.of(
            Place.FIRST,
            one,
            request.first(),
            first,
            new Telling(first, request.first(), language));
    Side right =
        Side.of(
            Place.SECOND,
            other,
            request.second(),
            second,
            new Telling(second, request.second(), language));
    Map<String, List<Node>> asides = timeless(left, right);
    Telling all = new Telling(whole, Moment.ANY, language);
    List<Node> undated = undated(right, all);
    if (!undated.isEmpty()) {
      asides.put("undated", undated);
    }
    return request.hasTwoMoments()
        ? Comparison.ofMoments(left, right, asides, all)
        : Comparison.ofThings(left, right, asides, all);
  }

  /** Claims that count on no side, by what the second has against them. */
  private static Map<String, List<Node>> timeless(Side first, Side second) {
    Map<String, List<Node>> asides = new LinkedHashMap<>();
    for (Verdict verdict : List.of(Verdict.TIME_NOT_STATED, Verdict.OTHER_TIME)) {
      List<Node> claims =
          Stream.of(first, second)
              .flatMap(side -> side.setAside().getOrDefault(verdict, List.of()).stream())
              .distinct()
              .filter(claim -> first.telling().verdict(claim) != Verdict.KEPT)
              .filter(claim -> second.telling().verdict(claim) != Verdict.KEPT)
              .toList();
      if (!claims.isEmpty()) {
        asides.put(verdict == Verdict.OTHER_TIME ? "otherTime" : "noTime", claims);
      }
    }
    return asides;
  }

  /** Claims of documents of which nobody knows when they came out. */
  private static List<Node> undated(Side side, Telling whole) {
    List<String> undated = side.known().undatedSources();
    return undated.isEmpty()
        ? List.of()
        : Side.about(side.thing(), whole).stream()
            .filter(claim -> whole.sources(claim).map(Node::getURI).anyMatch(undated::contains))
            .toList();
  }
}
