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
import org.kakehashi.dataset.View;
import org.kakehashi.http.comparison.Comparison.Place;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.query.Lens.Verdict;
import org.kakehashi.text.Language;

/** Puts two sides together, in the turn of a query. */
record Comparer(Views views, Evaluator evaluator) {
  private static final List<Verdict> OUTSIDE =
      List.of(Verdict.TIME_NOT_STATED, Verdict.SOURCE_TOO_EARLY, Verdict.OTHER_TIME);

  /**
   * Compares, and makes something of it while all may be read that it refers to.
   *
   * @param things two; or one or none where the request has two moments
   */
  <T> T compare(ComparisonRequest request, List<Node> things, Function<Comparison, T> use) {
    View first = views.at(request.first());
    View second = views.at(request.second());
    View whole = views.at(request.everything());
    return evaluator.make(() ->
        read(
            List.of(first, second, whole),
            () -> use.apply(compare(request, things, first, second, whole))));
  }

  private static <T> T read(List<View> all, Supplier<T> work) {
    return all.isEmpty()
        ? work.get()
        : Txn.calculateRead(
            all.getFirst().snapshot().dataset(), () -> read(all.subList(1, all.size()), work));
  }

  private static Comparison compare(
      ComparisonRequest request, List<Node> things, View first, View second, View whole) {
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
    Telling all = new Telling(whole, request.everything(), language);
    List<Node> undated =
        Stream.of(left, right).flatMap(side -> undated(side, all)).distinct().toList();
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
    for (Verdict verdict : OUTSIDE) {
      List<Node> claims =
          Stream.of(first, second)
              .flatMap(side -> side.setAside().values().stream().flatMap(List::stream))
              .distinct()
              .filter(claim -> first.telling().verdict(claim) != Verdict.KEPT)
              .filter(claim -> second.telling().verdict(claim) == verdict)
              .toList();
      if (!claims.isEmpty()) {
        asides.put(SetAside.name(verdict), claims);
      }
    }
    return asides;
  }

  /** Claims of documents of which nobody knows when they came out. */
  private static Stream<Node> undated(Side side, Telling whole) {
    List<String> undated = side.view().late().undatedSources();
    return undated.isEmpty()
        ? Stream.empty()
        : Side.about(side.thing(), whole).stream()
            .filter(claim -> whole.sources(claim).map(Node::getURI).anyMatch(undated::contains));
  }
}
