package org.kakehashi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.kakehashi.query.Lens;
import org.kakehashi.search.SearchResult.Count;

/** What the filters leave of what the words found. */
final class Selection {
  private final SearchRequest request;
  private final Graph graph;
  private final List<Match> inTime = new ArrayList<>();
  private final Map<Lens.Verdict, Integer> leftOut = new EnumMap<>(Lens.Verdict.class);
  private int timeNotStated;
  private int notKnown;

  Selection(SearchRequest request, Graph graph, List<Match> found) {
    this.request = request;
    this.graph = graph;
    found.forEach(this::judge);
  }

  /** What passes every filter. */
  List<Match> matches() {
    return inTime.stream().filter(match -> passes(match, Optional.empty())).toList();
  }

  int timeNotStated() {
    return timeNotStated;
  }

  int notKnown() {
    return notKnown;
  }

  Map<Lens.Verdict, Integer> leftOut() {
    return leftOut;
  }

  /** The facets, the most frequent values first; each disregards its own filter. */
  Map<Facet, List<Count>> facets(FacetNames names) {
    Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, counts(facet, names));
    }
    return facets;
  }

  private List<Count> counts(Facet facet, FacetNames names) {
    Map<String, Long> counts =
        inTime.stream()
            .filter(match -> passes(match, Optional.of(facet)))
            .flatMap(match -> match.entry().values(facet).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return names.of(facet).entrySet().stream()
        .filter(value -> counts.containsKey(value.getKey()))
        .map(value ->
            new Count(
                value.getKey(),
                value.getValue(),
                counts.getOrDefault(value.getKey(), 0L).intValue()))
        .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
        .toList();
  }

  private boolean passes(Match match, Optional<Facet> except) {
    return request.wanted().entrySet().stream()
        .filter(filter -> except.isEmpty() || filter.getKey() != except.get())
        .allMatch(filter -> hasOne(match.entry().values(filter.getKey()), filter.getValue()));
  }

  private static boolean hasOne(Set<String> values, Set<String> wanted) {
    return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
  }

  private void judge(Match match) {
    if (!isKnown(match.entry())) {
      notKnown += passes(match, Optional.empty()) ? 1 : 0;
      return;
    }
    if (!passes(match, Optional.empty())) {
      // Kept for the counts of the facets only; what the time leaves out is told of hits.
      if (isInWindow(match.entry()) && verdict(match.entry()) == Lens.Verdict.KEPT) {
        inTime.add(match);
      }
      return;
    }
    if (!isInWindow(match.entry())) {
      timeNotStated += match.entry().span().isUnbounded() ? 1 : 0;
      return;
    }
    Lens.Verdict verdict = verdict(match.entry());
    if (verdict == Lens.Verdict.KEPT) {
      inTime.add(match);
    } else {
      leftOut.merge(verdict, 1, Integer::sum);
    }
  }

  private boolean isInWindow(Entry entry) {
    return request.window().isUnbounded()
        || (!entry.span().isUnbounded() && entry.span().meets(request.window()));
  }

  /** The curators have a record of a thing, but no source that counts says anything about it. */
  private boolean isKnown(Entry entry) {
    return !request.lens().isPartial() || entry.kind() == Kind.TERM || !entry.claims().isEmpty();
  }

  /** One claim that counts is enough; the vocabulary is outside of time. */
  private Lens.Verdict verdict(Entry entry) {
    if (request.lens().asOf().isEmpty() || entry.kind() == Kind.TERM) {
      return Lens.Verdict.KEPT;
    }
    return entry.claims().stream()
        .map(claim -> request.lens().judge(graph, claim))
        .min(Comparator.comparingInt(Selection::weight))
        .orElse(Lens.Verdict.TIME_NOT_STATED);
  }

  /** Of several reasons the one that leaves most open is told. */
  private static int weight(Lens.Verdict verdict) {
    return switch (verdict) {
      case KEPT -> 0;
      case TIME_NOT_STATED -> 1;
      case SOURCE_TOO_EARLY -> 2;
      case OTHER_TIME -> 3;
    };
  }
}
