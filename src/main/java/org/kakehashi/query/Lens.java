package org.kakehashi.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Scope;
import org.kakehashi.edtf.DateRange;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.vocab.Kk;

/**
 * What a reader wants to see of a release: claims about a time ({@code asOf}), from sources that
 * had come out by another ({@code knownAt}), and without some sources ({@code without}). A time is
 * a day, or a month or year of which any day will do; each of the three may be missing.
 */
public final class Lens {
  /** None is given: everything counts. */
  public static final Lens ANY = new Lens(Optional.empty(), Optional.empty(), new TreeMap<>());

  /** What the time that claims are to be about makes of a claim. */
  public enum Verdict {
    /** It counts. */
    KEPT,
    /** It is about a stated time, and the moment lies outside. */
    OTHER_TIME,
    /** It has begun and no end is stated, but its source is from before the moment. */
    SOURCE_TOO_EARLY,
    /** It does not say which time it is about, or not from when on it was so. */
    TIME_NOT_STATED
  }

  private final Optional<Period> asOf;
  private final Optional<Period> knownAt;

  private final SortedMap<String, Node> without;

  private Lens(Optional<Period> asOf, Optional<Period> knownAt, SortedMap<String, Node> without) {
    this.asOf = asOf;
    this.knownAt = knownAt;
    this.without = without;
  }

  /**
   * Reads what a caller wrote.
   *
   * @param asOf YYYY-MM-DD, YYYY-MM or YYYY
   * @param knownAt the same
   * @throws BadArgument when either is written otherwise or is no day
   */
  public static Lens of(Optional<String> asOf, Optional<String> knownAt) {
    return new Lens(
        asOf.map(text -> Period.read("asOf", text)),
        knownAt.map(text -> Period.read("knownAt", text)),
        new TreeMap<>());
  }

  /**
   * The same without some sources.
   *
   * @param written their short names or IRIs, perhaps several in one value with commas between
   * @throws BadArgument when there is no such source
   */
  public Lens without(SourceNames sources, Collection<String> written) {
    return new Lens(asOf, knownAt, sources.read(written));
  }

  /** Whether everything counts. */
  public boolean isAny() {
    return asOf.isEmpty() && !isPartial();
  }

  /** Whether some sources do not count. */
  public boolean isPartial() {
    return knownAt.isPresent() || !without.isEmpty();
  }

  /** The sources that count. */
  public Scope scope() {
    return new Scope(knownAt.map(Period::last), Set.copyOf(without.values()));
  }

  /** The short names of the sources that are left out, in order. */
  public Set<String> without() {
    return Collections.unmodifiableSet(without.keySet());
  }

  /** The time that claims are to be about, as written. */
  public Optional<String> asOf() {
    return asOf.map(Period::written);
  }

  /** The time by which sources are to have come out, as written. */
  public Optional<String> knownAt() {
    return knownAt.map(Period::written);
  }

  /** The parameters that ask for it, not encoded. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    asOf().ifPresent(time -> parameters.put("asOf", time));
    knownAt().ifPresent(time -> parameters.put("knownAt", time));
    if (!without.isEmpty()) {
      parameters.put("without", String.join(",", without.keySet()));
    }
    return parameters;
  }

  /** The part of an address that asks for it, such as {@code asOf=2015}, or nothing. */
  @Override
  public String toString() {
    return parameters().entrySet().stream()
        .map(each ->
            each.getKey()
                + "="
                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8).replace("%2C", ","))
        .collect(Collectors.joining("&"));
  }

  /**
   * Whether a claim is about the time that is asked for, and if not, why. What could be known is no
   * matter of single claims: see {@link #scope()}.
   *
   * @param graph the default graph of a snapshot
   * @param statement the record of the claim
   */
  public Verdict judge(Graph graph, Node statement) {
    return asOf.map(time -> about(graph, statement, time)).orElse(Verdict.KEPT);
  }

  private static Verdict about(Graph graph, Node statement, Period time) {
    List<String> times = times(graph, statement);
    List<DateRange> ranges = times.stream().flatMap(each -> Edtf.parse(each).stream()).toList();
    if (ranges.isEmpty()) {
      return Verdict.TIME_NOT_STATED;
    }
    if (!ranges.stream().allMatch(time::mayMeet)) {
      return Verdict.OTHER_TIME;
    }
    if (times.stream().anyMatch(each -> isBeforeAllThatIsKnown(each, time))) {
      return Verdict.TIME_NOT_STATED;
    }
    boolean ends = ranges.stream().anyMatch(range -> range.latest().isPresent());
    return ends ? Verdict.KEPT : witnessed(graph, statement, time);
  }

  /** What was so until 2010, or at some time up to then, need not have been so before 2010. */
  private static boolean isBeforeAllThatIsKnown(String written, Period time) {
    return Edtf.parse(written).flatMap(DateRange::earliest).isEmpty()
        && Edtf.lastBound(written)
            .flatMap(DateRange::earliest)
            .filter(day -> day.isAfter(time.last()))
            .isPresent();
  }

  /** What has no end is told only up to the day on which its source came out. */
  private static Verdict witnessed(Graph graph, Node statement, Period time) {
    return Testimony.until(graph, statement)
        .map(until -> until.isBefore(time.first()) ? Verdict.SOURCE_TOO_EARLY : Verdict.KEPT)
        .orElse(Verdict.TIME_NOT_STATED);
  }

  /** A claim that dates a thing is about the time that it gives. */
  private static List<String> times(Graph graph, Node statement) {
    Node time =
        graph.contains(statement, RDF.Nodes.predicate, Kk.TIME) ? RDF.Nodes.object : Kk.VALID_TIME;
    return graph.stream(statement, time, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  /**
   * A day, month or year.
   *
   * @param written as they wrote it
   */
  private record Period(String written, LocalDate first, LocalDate last) {
    static Period read(String parameter, String written) {
      return Optional.of(written)
          .filter(text -> text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
          .flatMap(Edtf::parse)
          .map(days -> of(written, days))
          .orElseThrow(() -> bad(parameter, written));
    }

    /** Whether a day of a range may be one of this time. */
    boolean mayMeet(DateRange range) {
      return range.earliest().map(day -> !day.isAfter(last)).orElse(true)
          && range.latest().map(day -> !day.isBefore(first)).orElse(true);
    }

    private static Period of(String written, DateRange days) {
      return new Period(written, days.earliest().orElseThrow(), days.latest().orElseThrow());
    }

    private static BadArgument bad(String parameter, String written) {
      return BadArgument.wrong(parameter, written, "date", "2025-04-09", List.of());
    }
  }
}
