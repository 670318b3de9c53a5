package org.kakehashi.http.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.query.QueryRefused;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/**
 * A code that a failed request may be answered with, for its documentation.
 *
 * @param code stable, for programs
 * @param status HTTP status
 */
public record ProblemCode(String code, int status) {
  private static final String TITLES = "org.kakehashi.http.problem.problems";
  private static final String EXPLANATIONS = "org.kakehashi.http.problem.explanations";

  /** All codes in alphabetical order. */
  public static List<ProblemCode> all() {
    return Stream.concat(
            Arrays.stream(ProblemKind.values())
                .map(kind -> new ProblemCode(kind.code(), kind.status())),
            Arrays.stream(QueryRefused.Reason.values())
                .map(reason -> new ProblemCode(reason.code(), ProblemTable.status(reason))))
        .distinct()
        .sorted(java.util.Comparator.comparing(ProblemCode::code))
        .toList();
  }

  /** The code of a name. */
  public static Optional<ProblemCode> find(String name) {
    return all().stream().filter(each -> each.code.equals(name)).findFirst();
  }

  /**
   * Where it is explained: also the {@code type} of its problems. A path of this server, so that it
   * can be followed whatever host serves the data.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1">RFC 9457, 3.1.1</a>
   */
  public String address() {
    return Problem.TYPE + code;
  }

  /** What happened. */
  public String title(Language language) {
    return Texts.of(TITLES, language).say(code + ".title");
  }

  /** Why it happens. */
  public String why(Language language) {
    return Texts.of(EXPLANATIONS, language).say(code + ".why");
  }

  /** What to do about it. */
  public String mend(Language language) {
    return Texts.of(EXPLANATIONS, language).say(code + ".mend");
  }
}
