package org.kakehashi.http.comparison;

import java.util.List;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.page.ComparisonView.Form;
import org.kakehashi.query.Directory;

/**
 * The form: what was asked, and what else could be.
 *
 * @param suggested things to ask for
 */
record ComparisonForm(Directory directory, ComparisonRequest request, List<Node> suggested) {

  Form form() {
    Asked asked = request.asked();
    return new Form(
        asked.here(),
        written(ComparisonRequest.A),
        written(ComparisonRequest.B),
        request.dates(ComparisonRequest.AS_OF),
        request.dates(ComparisonRequest.KNOWN_AT),
        directory.names(suggested, asked.language()));
  }

  private String written(String parameter) {
    return directory.shown(request.asked().one(parameter).orElse(""), request.asked().language());
  }
}
