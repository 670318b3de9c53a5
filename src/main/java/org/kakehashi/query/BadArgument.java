package org.kakehashi.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/**
 * A caller gave a parameter that the query cannot take; the message says which and what it takes.
 */
public final class BadArgument extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "org.kakehashi.query.arguments";

  private final String parameter;
  private final boolean unknown;
  private final transient List<Part> parts;
  private final transient List<String> instead;

  /**
   * One sentence or half of one.
   *
   * @param key of its text
   */
  private record Part(String key, List<String> values) {
    static Part of(String key, String... values) {
      return new Part(key, List.of(values));
    }

    String in(Texts texts) {
      return texts.say(key, values.toArray());
    }
  }

  private BadArgument(String parameter, boolean unknown, List<Part> parts) {
    this(parameter, unknown, parts, List.of());
  }

  private BadArgument(String parameter, boolean unknown, List<Part> parts, List<String> instead) {
    super(text(parts, Language.EN));
    this.unknown = unknown;
    this.parameter = parameter;
    this.parts = parts;
    this.instead = instead;
  }

  /** A parameter that there is not; what it may have meant is suggested. */
  public static BadArgument unknown(String name, Collection<String> known) {
    Part told =
        known.isEmpty()
            ? Part.of("unknown.none", name)
            : Part.of("unknown", name, String.join(", ", known));
    return new BadArgument(
        name, true, Stream.concat(Stream.of(told), suggestion(name, known)).toList());
  }

  /** A parameter without a default that was not given. */
  static BadArgument missing(QueryFile.Parameter parameter) {
    return missing(parameter.name(), parameter.example());
  }

  /** A parameter that another one needs beside it, and that was not given. */
  public static BadArgument missing(String name, String example) {
    return new BadArgument(name, false, List.of(Part.of("missing", name, example)));
  }

  /** A parameter given more than once. */
  public static BadArgument twice(String name) {
    return new BadArgument(name, false, List.of(Part.of("twice", name)));
  }

  /** A parameter that asks of a query what its rows do not have. */
  public static BadArgument notHere(String name) {
    return new BadArgument(name, false, List.of(Part.of("not-here", name)));
  }

  /**
   * A parameter that narrows pages with claims of several statuses, or long lists, and no other.
   */
  public static BadArgument pagesOnly(String name) {
    return new BadArgument(name, false, List.of(Part.of("pages-only", name)));
  }

  /** A period that ends before it begins; the days are those that were understood. */
  static BadArgument reversed(String from, String first, String until, String last) {
    return new BadArgument(from, false, List.of(Part.of("reversed", from, first, until, last)));
  }

  /**
   * A value that the parameter does not take.
   *
   * @param takes key of what it takes, such as {@code date}
   * @param example a value that it does take
   * @param similar values that may have been meant
   */
  public static BadArgument wrong(
      String name, String written, String takes, String example, Collection<String> similar) {
    return new BadArgument(
        name,
        false,
        Stream.of(
                Stream.of(Part.of("wrong", name, written)),
                Stream.of(Part.of("takes." + takes, example)),
                suggestion(written, similar))
            .flatMap(parts -> parts)
            .toList(),
        NearNames.of(written, similar));
  }

  /** A name that is not of one thing alone; the values say which could be meant. */
  static BadArgument several(String name, String written, List<String> values) {
    return new BadArgument(
        name, false, List.of(Part.of("several", name, written, String.join(", ", values))), values);
  }

  private static Stream<Part> suggestion(String written, Collection<String> known) {
    List<String> near = NearNames.of(written, known);
    return near.isEmpty()
        ? Stream.empty()
        : Stream.of(Part.of("did-you-mean", String.join(", ", near)));
  }

  /** The parameter at fault. */
  public String parameter() {
    return parameter;
  }

  /** Values that may have been meant. */
  public List<String> instead() {
    return instead;
  }

  /** Whether there is no such parameter, so that no value would do. */
  public boolean isUnknown() {
    return unknown;
  }

  /** What is wrong and what to write instead. */
  public String message(Language language) {
    return text(parts, language);
  }

  private static String text(List<Part> parts, Language language) {
    Texts texts = Texts.of(TEXTS, language);
    return parts.stream().map(part -> part.in(texts)).collect(Collectors.joining(" "));
  }
}
