package org.kakehashi.http.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.corpus.ParameterType;
import org.kakehashi.corpus.QueryFile;

/** A drawing of claims of every status is taken for one of facts, so its page begins with these. */
record FactsFirst(ApiRequest request) {
  /** Whether a query has such a page, and that is asked for. */
  static boolean holds(QueryFile query, ApiFormat format) {
    return format == ApiFormat.HTML
        && query.page().filter(page -> page.view() == QueryFile.View.TIMELINE).isPresent()
        && query.parameters().stream().anyMatch(FactsFirst::isOpenStatus);
  }

  private static boolean isOpenStatus(QueryFile.Parameter parameter) {
    return parameter.name().equals(Column.STATUS)
        && parameter.type() == ParameterType.STATUS
        && !parameter.isRequired()
        && parameter.defaultValue().isEmpty();
  }

  /** The status whose rows the page shows, where it counts those of the others beside. */
  Optional<String> status() {
    return Optional.ofNullable(request.given().get(Column.STATUS))
        .filter(status -> holds(request.query(), request.format()));
  }

  /** The values to run the query with, of which a page counts the rows of every status. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>(request.given());
    status().ifPresent(status -> values.remove(Column.STATUS));
    return values;
  }
}
