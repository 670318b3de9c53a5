package org.kakehashi.dataset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.kakehashi.vocab.Kk;

/**
 * A release as it would be if it drew on fewer sources. Of days only those on which a source came
 * out make a difference. Each view is derived when it is first asked for, one at a time, and kept
 * as long as there is room.
 */
public final class SnapshotViews {
  /** Each takes up to the memory of the release. */
  private static final int KEPT = 12;

  private final Snapshot whole;
  private final NavigableSet<LocalDate> news;

  /** By the sources that are left out; to work it out again takes longer than any answer. */
  private final Cache<Set<Node>, Grounds> grounds =
      Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

  private final Cache<Scope, View> views =
      Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

  /** The views of a release. */
  public SnapshotViews(Snapshot whole) {
    this.whole = whole;
    this.news = grounds(Scope.ALL).days();
  }

  Grounds grounds(Scope scope) {
    return grounds.get(
        scope.without(),
        without -> Txn.calculateRead(whole.dataset(), () -> new Grounds(whole, without)));
  }

  /** The release with everything in it. */
  public View whole() {
    return View.whole(whole);
  }

  /** The view that draws on some sources, if it was derived already. */
  public Optional<View> ready(Scope scope) {
    return Optional.ofNullable(views.getIfPresent(since(scope)));
  }

  /** The view that draws on some sources. */
  public synchronized View of(Scope scope) {
    return views.get(since(scope), each -> Txn.calculateRead(whole.dataset(), () -> derive(each)));
  }

  /** What of a thing that the release tells there is in a view, or why there is nothing. */
  public Ground ground(Node thing, Scope scope) {
    Grounds some = grounds(scope);
    return Txn.calculateRead(whole.dataset(), () -> some.ground(whole, thing));
  }

  /** The same as of the last day until then on which something became known. */
  private Scope since(Scope scope) {
    return new Scope(
        scope.outBy().map(day -> Optional.ofNullable(news.floor(day)).orElse(LocalDate.MIN)),
        scope.without());
  }

  private View derive(Scope scope) {
    Grounds some = grounds(scope);
    LocalDate by = scope.outBy().orElse(Grounds.UNDATED);
    return new View(
        whole.with(new ViewGraphs(whole, some, by).graphs()),
        new View.Late(
            some.count(Kk.STATEMENT, day -> day.isAfter(by) && day.isBefore(Grounds.UNDATED)),
            some.count(Kk.STATEMENT, day -> day.isAfter(by) && day.equals(Grounds.UNDATED)),
            some.count(Kk.CONFLICT, day -> day.isAfter(by) && day.isBefore(Grounds.LEFT_OUT)),
            some.undatedWitnesses(by)),
        new View.LeftOut(
            some.count(Kk.STATEMENT, Grounds.LEFT_OUT::equals),
            some.count(Kk.CONFLICT, Grounds.LEFT_OUT::equals)));
  }
}
