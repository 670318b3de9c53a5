package org.kakehashi.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** A query that is not run, with the reason in words for the person who wrote it. */
public final class QueryRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "org.kakehashi.query.refusals";

  private final Reason reason;
  private final transient Optional<Position> position;
  private final transient List<String> details;

  QueryRefused(Reason reason, String... details) {
    this(reason, Optional.empty(), details);
  }

  QueryRefused(Reason reason, Optional<Position> position, String... details) {
    super(text(reason, Language.EN, details));
    this.reason = reason;
    this.position = position;
    this.details = List.of(details);
  }

  /** Why a query is refused; the codes are stable, so programs may act on them. */
  public enum Reason {
    /** The text is not SPARQL. */
    SYNTAX_ERROR,
    /** The text is longer than the limit. */
    QUERY_TOO_LONG,
    /** Brackets nest deeper than the limit. */
    QUERY_TOO_NESTED,
    /** It is an update. */
    UPDATE_REFUSED,
    /** It asks another server. */
    SERVICE_REFUSED,
    /** It names a graph that the data set does not have. */
    UNKNOWN_GRAPH,
    /** It calls what reaches outside the data: Java classes, scripts, the server itself. */
    FUNCTION_REFUSED,
    /** It is a query form of Jena's own that has no standard answer format. */
    FORM_REFUSED,
    /** An expression makes a string or number beyond the limits. */
    VALUE_TOO_LARGE;

    /** The stable code, such as {@code service-refused}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A place in the query text.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Position(int line, int column) {}

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** Where, if one place is to blame. */
  public Optional<Position> position() {
    return position;
  }

  /** What is wrong and what to do about it. */
  public String message(Language language) {
    return text(reason, language, details.toArray(String[]::new));
  }

  private static String text(Reason reason, Language language, String... details) {
    return Texts.of(TEXTS, language).say(reason.code(), (Object[]) details);
  }
}
