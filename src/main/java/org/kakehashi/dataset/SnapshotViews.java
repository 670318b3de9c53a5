package org.kakehashi.dataset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.kakehashi.vocab.Kk;

/**
 * A release as it could have been known by a day. Only the days on which a source came out make a
 * difference, so there is at most one view more than there are such days; each is derived when it
 * is first asked for, one at a time, and kept as long as there is room.
 */
public final class SnapshotViews {
  /** Each takes up to the memory of the release. */
  private static final int KEPT = 12;

  private final Snapshot whole;
  private final Grounds days;
  private final NavigableSet<LocalDate> news;
  private final Cache<LocalDate, View> views =
      Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

  /** The views of a release. */
  public SnapshotViews(Snapshot whole) {
    this.whole = whole;
    this.days = Txn.calculateRead(whole.dataset(), () -> new Grounds(whole));
    this.news = days.all();
  }

  /** The release with everything in it. */
  public View whole() {
    return new View(whole, 0, 0, 0, List.of());
  }

  /** The release as it could have been known by the end of a day, if it was derived already. */
  public Optional<View> ready(LocalDate day) {
    return Optional.ofNullable(views.getIfPresent(since(day)));
  }

  /** The release as it could have been known by the end of a day. */
  public synchronized View by(LocalDate day) {
    return views.get(since(day), since -> Txn.calculateRead(whole.dataset(), () -> derive(since)));
  }

  /** From which day on there was anything of what the release tells; empty when nobody knows. */
  public Optional<LocalDate> firstKnown(Node thing) {
    return Txn.calculateRead(whole.dataset(), () -> days.first(whole, thing));
  }

  /** The last day until then on which something became known. */
  private LocalDate since(LocalDate day) {
    return Optional.ofNullable(news.floor(day)).orElse(LocalDate.MIN);
  }

  private View derive(LocalDate day) {
    Set<Node> statements = days.unknown(Kk.STATEMENT, day);
    int never =
        (int) statements.stream().filter(each -> days.of(each).equals(Grounds.NEVER)).count();
    return new View(
        whole.with(new ViewGraphs(whole, days, day).graphs()),
        statements.size() - never,
        never,
        days.unknown(Kk.CONFLICT, day).size(),
        days.unknown(Kk.SOURCE_DOCUMENT, day).stream()
            .filter(source -> days.of(source).equals(Grounds.NEVER))
            .filter(source -> days.isWitness(source))
            .map(Node::toString)
            .sorted()
            .toList());
  }
}
