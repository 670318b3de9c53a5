package org.kakehashi.http.api;

import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.download.Citable;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.text.Language;

/** How to cite an answer, so that anybody can ask the same again of the same release. */
record AnswerCitation(Snapshot snapshot, ApiRequest request) {
  List<Citation> all() {
    String address = request.root() + request.here().substring(1).replaceFirst("\\?$", "");
    return new Citable(snapshot, key(), this::title, address).all(request.language());
  }

  private String key() {
    String values = String.join("-", request.parameters().values());
    return ApiCatalogue.name(request.query()) + (values.isEmpty() ? "" : "-" + values);
  }

  /** The question with its values: without them it would be another one. */
  private String title(Language language) {
    String values =
        request.parameters().entrySet().stream()
            .map(pair ->
                QueryForm.label(request.query(), pair.getKey(), language)
                    + ": "
                    + value(pair.getValue(), language))
            .collect(Collectors.joining("; "));
    String question = request.query().title().in(language);
    return values.isEmpty() ? question : question + " [" + values + "]";
  }

  private static String value(String written, Language language) {
    return written.isEmpty() ? Pages.texts(language).say("api.any") : written;
  }
}
