package org.kakehashi.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** A query that is not run, with the reason in words for the person who wrote it. */
public final class QueryRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Pattern BREAK = Pattern.compile("\\r\\n|\\r|\\n");
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
   * @param column from 1, in characters as people count them: a code point is one
   */
  public record Position(int line, int column) {

    /** The place of a column that is counted in UTF-16 units, as the parser does. */
    static Position ofUnits(String text, int line, int units) {
      int start = start(text, line);
      int end = Math.clamp((long) start + units - 1, start, text.length());
      int beyond = Math.max(0, start + units - 1 - end);
      return new Position(line, text.codePointCount(start, end) + beyond + 1);
    }

    /** Where it is in the text, in UTF-16 units from 0. */
    public int offset(String text) {
      int start = start(text, line);
      int left = text.codePointCount(start, text.length());
      return text.offsetByCodePoints(start, Math.clamp(column - 1L, 0, left));
    }

    /** The place so many UTF-16 units after the beginning of the text. */
    public static Position at(String text, int offset) {
      Matcher breaks = BREAK.matcher(text).region(0, offset);
      int line = 1;
      int start = 0;
      while (breaks.find()) {
        line++;
        start = breaks.end();
      }
      return new Position(line, text.codePointCount(start, offset) + 1);
    }

    private static int start(String text, int line) {
      Matcher breaks = BREAK.matcher(text);
      int start = 0;
      for (int passed = 1; passed < line && breaks.find(); passed++) {
        start = breaks.end();
      }
      return start;
    }
  }

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
