package org.kakehashi.http.lens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Ground;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.SnapshotViews;
import org.kakehashi.dataset.View;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.Lens;
import org.kakehashi.query.SourceNames;
import org.kakehashi.text.Language;
import org.kakehashi.vocab.Kk;

/**
 * A release as requests want to see it. To derive it takes as much as a heavy query, so one is
 * derived at a time, and few requests may wait for that.
 */
public final class Views {
  /** The parameter that leaves out a source. */
  public static final String WITHOUT = "without";

  /** Each that waits holds a thread of the server. */
  private static final int WAITING = 8;

  private static final int RETRY_SECONDS = 2;

  /** The parameters that make a lens. */
  public static final List<String> PARAMETERS = List.of("asOf", "knownAt", WITHOUT);

  /** Those that may be given several times. */
  public static final List<String> REPEATABLE = List.of(WITHOUT);

  private final Snapshot release;
  private final SnapshotViews snapshots;
  private final SourceNames sources;
  private final String lastDay;
  private final Evaluator evaluator;
  private final Semaphore turn = new Semaphore(1, true);

  /** The views of a release. */
  public Views(Snapshot release, Evaluator evaluator) {
    this.release = release;
    this.snapshots = new SnapshotViews(release);
    this.sources = new SourceNames(release);
    this.lastDay = Txn.calculateRead(release.dataset(), () -> lastDay(release));
    this.evaluator = evaluator;
  }

  /** The lens that a request asks for; fields of a form that were left empty do not count. */
  public Lens lens(HttpServletRequest request) {
    return Lens.of(one(request, "asOf"), one(request, "knownAt"))
        .without(sources, all(request, WITHOUT));
  }

  private static Optional<String> one(HttpServletRequest request, String name) {
    return all(request, name).stream().findFirst();
  }

  private static List<String> all(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameterValues(name)).stream()
        .flatMap(Arrays::stream)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static String lastDay(Snapshot release) {
    Graph all = release.dataset().getDefaultGraph();
    return all.stream(Node.ANY, DCTerms.issued.asNode(), Node.ANY)
        .filter(triple -> all.contains(triple.getSubject(), RDF.Nodes.type, Kk.SOURCE_DOCUMENT))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .filter(written -> written.matches("\\d{4}-\\d\\d-\\d\\d"))
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /** The last day on which a source of the release came out; empty where nobody knows of any. */
  String lastDay() {
    return lastDay;
  }

  /** The sources of the release by the names that lenses know them by. */
  public SourceNames sources() {
    return sources;
  }

  /** What there is to see through a lens; everything, if it sets no source aside. */
  public View at(Lens lens) {
    return lens.isPartial()
        ? make(() -> snapshots.ready(lens.scope()), () -> snapshots.of(lens.scope()))
        : snapshots.whole();
  }

  /**
   * What a page shows of its lens.
   *
   * @param off address of the same page with everything
   */
  public LensView show(Lens lens, View view, String off, Language language) {
    return new Shown(release, this, lens, view, language).with(off);
  }

  /** Looks for what was made already, or else makes it, one such thing at a time. */
  public <T> T make(Supplier<Optional<T>> ready, Supplier<T> maker) {
    return ready.get().orElseGet(() -> alone(() -> ready.get().orElseGet(() -> heavy(maker))));
  }

  private <T> T heavy(Supplier<T> maker) {
    return evaluator.make(maker);
  }

  private <T> T alone(Supplier<T> work) {
    try {
      if (turn.getQueueLength() >= WAITING
          || !turn.tryAcquire(evaluator.limits().timeout().toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }

  private static RequestRefused busy() {
    return RequestRefused.later(ProblemKind.BUSY, RETRY_SECONDS);
  }

  /** What of a thing that the release tells there is to see, or why there is nothing. */
  public Ground ground(Node thing, Lens lens) {
    return snapshots.ground(thing, lens.scope());
  }
}
