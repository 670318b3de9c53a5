package org.kakehashi.http.claims;

import java.util.Comparator;
import java.util.List;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ClaimsView.Form;
import org.kakehashi.http.page.ClaimsView.Kept;
import org.kakehashi.query.Directory.Suggestion;

/** The form: what was asked, and what else could be. */
record ClaimsForm(Meaning meaning, Examples examples) {
  private static final List<String> QUESTION =
      List.of(ClaimsRequest.SUBJECT, ClaimsRequest.PROPERTY, ClaimsRequest.STATUS);

  Form form(Telling telling) {
    Asked asked = meaning.request().asked();
    return new Form(
        asked.here(),
        meaning
            .names()
            .directory()
            .shown(asked.one(ClaimsRequest.SUBJECT).orElse(""), asked.language()),
        meaning
            .property()
            .map(property -> telling.text(property).text())
            .orElseGet(() -> asked.one(ClaimsRequest.PROPERTY).orElse("")),
        kept(Views.PARAMETERS),
        kept(QUESTION),
        meaning.names().directory().names(examples.subjects(), asked.language()),
        meaning.names().properties().claimed().stream()
            .map(property -> new Suggestion(telling.text(property).text(), ""))
            .sorted(Comparator.comparing(Suggestion::name))
            .toList());
  }

  /** Parts of the address that another form of the page keeps. */
  private List<Kept> kept(List<String> parameters) {
    Asked asked = meaning.request().asked();
    return parameters.stream()
        .flatMap(name -> asked.all(name).stream().map(value -> new Kept(name, value)))
        .toList();
  }
}
