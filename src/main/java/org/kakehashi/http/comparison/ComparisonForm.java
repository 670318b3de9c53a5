package org.kakehashi.http.comparison;

import java.util.List;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.page.ComparisonView.Form;
import org.kakehashi.query.Directory;

/** The form: what was asked, and what else could be. */
record ComparisonForm(Directory directory, ComparisonRequest request) {

  Form form() {
    Asked asked = request.asked();
    return new Form(
        asked.here(),
        written(ComparisonRequest.A),
        written(ComparisonRequest.B),
        both(ComparisonRequest.AS_OF),
        both(ComparisonRequest.KNOWN_AT),
        directory.names(directory.things(), asked.language()));
  }

  private String written(String parameter) {
    return directory.shown(request.asked().one(parameter).orElse(""), request.asked().language());
  }

  /** What stands in the two fields of a time. */
  private List<String> both(String time) {
    List<String> dates = request.dates(time);
    return List.of(
        dates.isEmpty() ? "" : dates.getFirst(), dates.size() < 2 ? "" : dates.getLast());
  }
}
