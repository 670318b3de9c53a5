package org.kakehashi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;

/** Serves the description of the API. */
final class OpenApiServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;
  private static final String JSON = "application/json";

  private final transient ApiCatalogue catalogue;

  OpenApiServlet(ApiCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang"));
    return Answer.text(JSON, new OpenApi(catalogue, Languages.of(request)).document());
  }
}
