package org.kakehashi.http.moment;

import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.dataset.Known;
import org.kakehashi.query.Moment;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** What an answer tells of what could not be known at its moment. */
public record SetAside(Moment moment, Known known) {
  private static final String TEXTS = "org.kakehashi.http.moment.moments";

  /** Which statements an answer rests on, and which words in it are younger than its moment. */
  public String remark(Language language) {
    return moment
        .knownAt()
        .map(day ->
            Texts.of(TEXTS, language)
                .say(
                    "known",
                    day,
                    known.notYetPublished(),
                    known.sourceUndated(),
                    known.conflicts()))
        .orElse("");
  }

  /** Adds the remark and the numbers in it to an object; nothing if all could be known. */
  public void write(JsonBuilder json, Language language) {
    if (moment.knownAt().isPresent()) {
      json.pair("remark", remark(language));
      json.key("notKnown")
          .startObject()
          .pair("statementsNotYetPublished", known.notYetPublished())
          .pair("statementsSourceUndated", known.sourceUndated())
          .pair("conflicts", known.conflicts());
      json.key("undatedSources").startArray();
      known.undatedSources().forEach(json::value);
      json.finishArray().finishObject();
    }
  }
}
