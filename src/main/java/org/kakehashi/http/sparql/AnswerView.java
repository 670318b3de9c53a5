package org.kakehashi.http.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kakehashi.query.BadArgument;

/** A way to see an answer on a page. */
enum AnswerView {
  /** All that the answer has: rows, or triples. */
  TABLE,
  CHART,
  TIMELINE,
  GRAPH;

  private static final List<String> CODES = Arrays.stream(values()).map(AnswerView::code).toList();

  /** The view that a request names; without a name, the table. */
  static AnswerView of(String name) {
    return Arrays.stream(values())
        .filter(view -> view.code().equals(name))
        .findFirst()
        .orElseThrow(
            () -> BadArgument.wrong("view", name, "one-of", String.join(", ", CODES), CODES));
  }

  /** What the parameter {@code view} calls it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
