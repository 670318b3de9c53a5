package org.kakehashi.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.kakehashi.edtf.DateRange;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/**
 * A point in the two times of the data: the time that claims are about ({@code asOf}) and the time
 * at which their sources came out ({@code knownAt}). Each is a day, or a month or year of which any
 * day will do; either may be missing.
 */
public final class Moment {
  /** Neither is given: everything counts. */
  public static final Moment ANY = new Moment(Optional.empty(), Optional.empty());

  /** What a moment makes of a claim. */
  public enum Verdict {
    /** It counts. */
    KEPT,
    /** It is about a stated time, and the moment lies outside. */
    OTHER_TIME,
    /** It does not say which time it is about. */
    TIME_NOT_STATED,
    /** Its source came out later. */
    NOT_YET_PUBLISHED,
    /** Nobody knows when its source came out. */
    SOURCE_UNDATED
  }

  private final Optional<Period> asOf;
  private final Optional<Period> knownAt;

  private Moment(Optional<Period> asOf, Optional<Period> knownAt) {
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
  public static Moment of(Optional<String> asOf, Optional<String> knownAt) {
    return new Moment(
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

  /** The part of an address that asks for it, such as {@code asOf=2015}, or nothing. */
  @Override
  public String toString() {
    return Stream.of(asOf.map(Period::toString), knownAt.map(Period::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("&"));
  }

  /**
   * Whether a claim counts, and if not, why.
   *
   * @param graph the default graph of a snapshot
   * @param statement the record of the claim
   */
  public Verdict judge(Graph graph, Node statement) {
    Verdict known = knownAt.map(by -> published(graph, statement, by)).orElse(Verdict.KEPT);
    return known == Verdict.KEPT
        ? asOf.map(time -> about(graph, statement, time)).orElse(Verdict.KEPT)
        : known;
  }

  private static Verdict about(Graph graph, Node statement, Period time) {
    if (!graph.contains(statement, Kk.VALID_TIME, Node.ANY)) {
      return Verdict.TIME_NOT_STATED;
    }
    boolean begun = days(graph, statement, Kk.EARLIEST).allMatch(day -> !day.isAfter(time.last()));
    boolean lasting =
        days(graph, statement, Kk.LATEST).allMatch(day -> !day.isBefore(time.first()));
    return begun && lasting ? Verdict.KEPT : Verdict.OTHER_TIME;
  }

  private static Stream<LocalDate> days(Graph graph, Node statement, Node bound) {
    return graph.stream(statement, bound, Node.ANY)
        .map(triple -> LocalDate.parse(triple.getObject().getLiteralLexicalForm()));
  }

  /** Of several sources one that was out is enough. */
  private static Verdict published(Graph graph, Node statement, Period by) {
    List<Verdict> verdicts =
        graph.stream(statement, Prov.HAD_PRIMARY_SOURCE, Node.ANY)
            .map(triple -> out(graph, triple.getObject(), by))
            .toList();
    if (verdicts.contains(Verdict.KEPT)) {
      return Verdict.KEPT;
    }
    return verdicts.contains(Verdict.NOT_YET_PUBLISHED)
        ? Verdict.NOT_YET_PUBLISHED
        : Verdict.SOURCE_UNDATED;
  }

  /** A source that may have come out later does not count as known. */
  private static Verdict out(Graph graph, Node source, Period by) {
    return graph.stream(source, DCTerms.issued.asNode(), Node.ANY)
        .map(triple -> Edtf.parse(triple.getObject().getLiteralLexicalForm()))
        .flatMap(Optional::stream)
        .flatMap(range -> range.latest().stream())
        .min(LocalDate::compareTo)
        .map(latest -> latest.isAfter(by.last()) ? Verdict.NOT_YET_PUBLISHED : Verdict.KEPT)
        .orElse(Verdict.SOURCE_UNDATED);
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
