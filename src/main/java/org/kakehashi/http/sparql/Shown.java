package org.kakehashi.http.sparql;

import java.util.List;
import java.util.Optional;
import org.kakehashi.http.page.QueryView.Drawing;
import org.kakehashi.http.page.QueryView.Result;

/**
 * An answer as a page can show it.
 *
 * @param views beside the table that it allows
 * @param asked the view that was asked for
 * @param rows whether it is rows rather than triples
 * @param endings of the files that it can be saved as
 */
record Shown(
    Result result,
    long milliseconds,
    List<AnswerView> views,
    AnswerView asked,
    Optional<Drawing> drawing,
    boolean rows,
    List<String> endings) {

  /** An answer of which there is nothing to draw. */
  static Shown plain(Result result, long milliseconds, List<String> endings) {
    return new Shown(
        result, milliseconds, List.of(), AnswerView.TABLE, Optional.empty(), true, endings);
  }
}
