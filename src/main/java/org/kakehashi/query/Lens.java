package org.kakehashi.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.edtf.DateRange;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.vocab.Kk;

/**
 * A point in the two times of the data: the time that claims are about ({@code asOf}) and the time
 * by which their sources had come out ({@code knownAt}). Each is a day, or a month or year of which
 * any day will do; either may be missing.
 */
public final class Lens {
  /** Neither is given: everything counts. */
  public static final Lens ANY = new Lens(Optional.empty(), Optional.empty());

  /** What the time that claims are to be about makes of a claim. */
  public enum Verdict {
    /** It counts. */
    KEPT,
    /** It is about a stated time, and the moment lies outside. */
    OTHER_TIME,
    /** It does not say which time it is about. */
    TIME_NOT_STATED
  }

  private final Optional<Period> asOf;
  private final Optional<Period> knownAt;

  private Lens(Optional<Period> asOf, Optional<Period> knownAt) {
    this.asOf = asOf;
    this.knownAt = knownAt;
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
        knownAt.map(text -> Period.read("knownAt", text)));
  }

  /** Whether everything counts. */
  public boolean isAny() {
    return asOf.isEmpty() && knownAt.isEmpty();
  }

  /** The time that claims are to be about, as written. */
  public Optional<String> asOf() {
    return asOf.map(Period::written);
  }

  /** The time by which sources are to have come out, as written. */
  public Optional<String> knownAt() {
    return knownAt.map(Period::written);
  }

  /** The last day on which a source may have come out. */
  public Optional<LocalDate> knownBy() {
    return knownAt.map(Period::last);
  }

  /** The part of an address that asks for it, such as {@code asOf=2015}, or nothing. */
  @Override
  public String toString() {
    return Stream.of(asOf.map(Period::toString), knownAt.map(Period::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("&"));
  }

  /**
   * Whether a claim is about the time that is asked for, and if not, why. What could be known is no
   * matter of single claims: see {@link #knownBy()}.
   *
   * @param graph the default graph of a snapshot
   * @param statement the record of the claim
   */
  public Verdict judge(Graph graph, Node statement) {
    return asOf.map(time -> about(graph, statement, time)).orElse(Verdict.KEPT);
  }

  private static Verdict about(Graph graph, Node statement, Period time) {
    List<DateRange> ranges = times(graph, statement);
    if (ranges.isEmpty()) {
      return Verdict.TIME_NOT_STATED;
    }
    boolean begun =
        ranges.stream()
            .flatMap(range -> range.earliest().stream())
            .allMatch(day -> !day.isAfter(time.last()));
    boolean lasting =
        ranges.stream()
            .flatMap(range -> range.latest().stream())
            .allMatch(day -> !day.isBefore(time.first()));
    return begun && lasting ? Verdict.KEPT : Verdict.OTHER_TIME;
  }

  /** A claim that dates a thing is about the time that it gives. */
  private static List<DateRange> times(Graph graph, Node statement) {
    Node time =
        graph.contains(statement, RDF.Nodes.predicate, Kk.TIME) ? RDF.Nodes.object : Kk.VALID_TIME;
    return graph.stream(statement, time, Node.ANY)
        .flatMap(triple -> Edtf.parse(triple.getObject().getLiteralLexicalForm()).stream())
        .toList();
  }

  /**
   * A day, month or year.
   *
   * @param parameter how callers name it
   * @param written as they wrote it
   */
  private record Period(String parameter, String written, LocalDate first, LocalDate last) {
    static Period read(String parameter, String written) {
      return Optional.of(written)
          .filter(text -> text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
          .flatMap(Edtf::parse)
          .map(days -> of(parameter, written, days))
          .orElseThrow(() -> bad(parameter, written));
    }

    private static Period of(String parameter, String written, DateRange days) {
      return new Period(
          parameter, written, days.earliest().orElseThrow(), days.latest().orElseThrow());
    }

    private static BadArgument bad(String parameter, String written) {
      return BadArgument.wrong(parameter, written, "date", "2025-04-09", List.of());
    }

    @Override
    public String toString() {
      return parameter + "=" + written;
    }
  }
}
