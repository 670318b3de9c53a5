package org.kakehashi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.text.Language;

/** Serves the description of the API; a snapshot never changes, so there is one per language. */
final class OpenApiServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;
  private static final String JSON = "application/json";

  private final transient Map<Language, Answer> documents;

  OpenApiServlet(ApiCatalogue catalogue) {
    this.documents =
        Arrays.stream(Language.values())
            .collect(
                Collectors.toUnmodifiableMap(
                    each -> each,
                    each -> Answer.text(JSON, new OpenApi(catalogue, each).document())));
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang"));
    return Objects.requireNonNull(documents.get(Languages.of(request)));
  }
}
