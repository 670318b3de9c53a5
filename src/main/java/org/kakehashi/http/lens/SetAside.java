package org.kakehashi.http.lens;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.dataset.View;
import org.kakehashi.query.Lens;
import org.kakehashi.query.Lens.Verdict;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** What an answer tells of what is not to be seen through its lens. */
public record SetAside(Lens lens, View view) {
  private static final String TEXTS = "org.kakehashi.http.lens.lenses";

  /** Which statements an answer rests on, what is set aside, and which words are of today. */
  public String remark(Language language) {
    Texts texts = Texts.of(TEXTS, language);
    Stream<String> known =
        lens.knownAt().stream()
            .map(day ->
                texts.say(
                    "known",
                    day,
                    view.late().notYetPublished(),
                    view.late().sourceUndated(),
                    view.late().conflicts()));
    Stream<String> without =
        Stream.of(lens.without())
            .filter(sources -> !sources.isEmpty())
            .map(sources ->
                texts.say(
                    "without",
                    String.join(", ", sources),
                    view.leftOut().statements(),
                    view.leftOut().conflicts()));
    Stream<String> words = Stream.of("words").filter(key -> lens.isPartial()).map(texts::say);
    return Stream.of(known, without, words)
        .flatMap(Function.identity())
        .collect(Collectors.joining(texts.say("between")));
  }

  /** What answers call it that a claim counts, or why the time that is asked for leaves it out. */
  public static String name(Verdict verdict) {
    return switch (verdict) {
      case KEPT -> "kept";
      case OTHER_TIME -> "otherTime";
      case SOURCE_TOO_EARLY -> "sourceTooEarly";
      case TIME_NOT_STATED -> "timeNotStated";
    };
  }

  /** Adds the remark and the numbers in it to an object; nothing if every source counts. */
  public void write(JsonBuilder json, Language language) {
    if (lens.isPartial()) {
      json.pair("remark", remark(language));
    }
    if (lens.knownAt().isPresent()) {
      writeLate(json);
    }
    if (!lens.without().isEmpty()) {
      json.key("without").startObject();
      json.key("sources").startArray();
      lens.without().forEach(json::value);
      json.finishArray()
          .pair("statements", view.leftOut().statements())
          .pair("conflicts", view.leftOut().conflicts())
          .finishObject();
    }
  }

  private void writeLate(JsonBuilder json) {
    json.key("notKnown")
        .startObject()
        .pair("statementsNotYetPublished", view.late().notYetPublished())
        .pair("statementsSourceUndated", view.late().sourceUndated())
        .pair("conflicts", view.late().conflicts());
    json.key("undatedSources").startArray();
    view.late().undatedSources().forEach(json::value);
    json.finishArray().finishObject();
  }
}
