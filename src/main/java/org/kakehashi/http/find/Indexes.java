package org.kakehashi.http.find;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.http.lens.Views;
import org.kakehashi.query.Lens;
import org.kakehashi.search.SearchIndex;

/** The index of a release, and one for each of the views of it that were asked for last. */
final class Indexes {
  private static final int KEPT = 12;

  private final SearchIndex whole;
  private final Views views;
  private final Cache<Snapshot, SearchIndex> made =
      Caffeine.newBuilder().weakKeys().maximumSize(KEPT).executor(Runnable::run).build();

  Indexes(SearchIndex whole, Views views) {
    this.whole = whole;
    this.views = views;
  }

  /** What there is to see of the release. */
  Views views() {
    return views;
  }

  /** All that can be found through any lens. */
  SearchIndex whole() {
    return whole;
  }

  /** What can be found in what there is to see. */
  SearchIndex of(Lens lens, View view) {
    Snapshot snapshot = view.snapshot();
    return lens.isPartial()
        ? views.make(
            () -> Optional.ofNullable(made.getIfPresent(snapshot)),
            () -> made.get(snapshot, SearchIndex::build))
        : whole;
  }
}
