package org.kakehashi.http.lens;

import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.dataset.View;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** What an answer tells of what could not be known at its moment. */
public record SetAside(Lens lens, View view) {
  private static final String TEXTS = "org.kakehashi.http.lens.lenses";

  /** Which statements an answer rests on, and which words in it are younger than its moment. */
  public String remark(Language language) {
    return lens.knownAt()
        .map(day ->
            Texts.of(TEXTS, language)
                .say("known", day, view.notYetPublished(), view.sourceUndated(), view.conflicts()))
        .orElse("");
  }

  /** Adds the remark and the numbers in it to an object; nothing if all could be known. */
  public void write(JsonBuilder json, Language language) {
    if (lens.knownAt().isPresent()) {
      json.pair("remark", remark(language));
      json.key("notKnown")
          .startObject()
          .pair("statementsNotYetPublished", view.notYetPublished())
          .pair("statementsSourceUndated", view.sourceUndated())
          .pair("conflicts", view.conflicts());
      json.key("undatedSources").startArray();
      view.undatedSources().forEach(json::value);
      json.finishArray().finishObject();
    }
  }
}
