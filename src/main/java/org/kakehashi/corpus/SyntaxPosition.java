package org.kakehashi.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * Where a SPARQL text goes wrong.
 *
 * @param line from 1
 * @param column from 1
 */
public record SyntaxPosition(int line, int column) {
  private static final Pattern NAMED =
      Pattern.compile("(?:Lexical error|Encountered .*) at line (\\d+), column (\\d+)");

  /**
   * The place that the message names. The exception's own numbers are only second best: for an
   * unexpected token they are those of the token before it.
   */
  public static Optional<SyntaxPosition> of(QueryParseException trouble) {
    Matcher named = NAMED.matcher(String.valueOf(trouble.getMessage()));
    if (named.lookingAt()) {
      return Optional.of(
          new SyntaxPosition(Integer.parseInt(named.group(1)), Integer.parseInt(named.group(2))));
    }
    return trouble.getLine() > 0
        ? Optional.of(new SyntaxPosition(trouble.getLine(), trouble.getColumn()))
        : Optional.empty();
  }
}
