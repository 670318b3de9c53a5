package org.kakehashi.http.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ClaimsView;
import org.kakehashi.http.page.ClaimsView.Choices;
import org.kakehashi.http.page.ClaimsView.Tally;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Texts;

/** The page of a question that is not whole yet: what could be asked. */
final class BeginningPage {
  private static final int SHOWN = 30;

  private final ClaimsForm form;
  private final Meaning meaning;
  private final Telling telling;
  private final Texts texts;
  private final Tallies tallies;

  BeginningPage(ClaimsForm form, Telling telling) {
    this.form = form;
    this.meaning = form.meaning();
    this.telling = telling;
    this.texts = Pages.texts(meaning.request().asked().language());
    this.tallies = new Tallies(meaning, telling, texts);
  }

  ClaimsView view() {
    return new ClaimsView(
        form.form(telling),
        texts.say("claims.heading"),
        meaning.views(telling),
        Stream.of(choices()).filter(each -> !each.list().isEmpty()).toList(),
        Optional.empty());
  }

  private Choices choices() {
    if (!meaning.views(telling).isEmpty()) {
      return new Choices("examples", List.of());
    }
    return meaning
        .property()
        .map(property -> new Choices("subjects", subjects(property)))
        .orElseGet(() -> new Choices("examples", examples()));
  }

  /** Of whom something is claimed by a property. */
  private List<Tally> subjects(Node property) {
    return form.examples().of(property).stream().limit(SHOWN).map(tallies::thing).toList();
  }

  private List<Tally> examples() {
    return Stream.concat(
            form.examples().chosen().stream().map(tallies::whole),
            form.examples().subject().stream().map(tallies::all))
        .toList();
  }
}
