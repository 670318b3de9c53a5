package org.kakehashi.http.connection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.download.Citable;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** What an answer is called, and how it is cited. */
record Titles(Question question) {
  String in(Language language) {
    Texts texts = Pages.texts(language);
    List<String> names = question.ends().stream().map(end -> name(end, language)).toList();
    return switch (names.size()) {
      case 1 -> texts.say("connection.title.around", names.getFirst());
      case 2 -> texts.say("connection.title.ways", names.getFirst(), names.getLast());
      default -> texts.say("connection.heading");
    };
  }

  private String name(Node thing, Language language) {
    return Stream.concat(Stream.of(language), Stream.of(Language.values()))
        .flatMap(each -> question.directory().label(thing, each).stream())
        .findFirst()
        .orElseGet(() -> question.directory().slug(thing));
  }

  /** What is followed and what counts is part of the question. */
  private String whole(Language language) {
    Texts texts = Pages.texts(language);
    String rest =
        labels().entrySet().stream()
            .filter(each -> !question.request().asked().all(each.getKey()).isEmpty())
            .map(each ->
                texts.say(each.getValue())
                    + ": "
                    + String.join(", ", question.request().asked().all(each.getKey())))
            .collect(Collectors.joining("; "));
    return rest.isEmpty() ? in(language) : in(language) + " [" + rest + "]";
  }

  /** Keys of the texts that say what a parameter is. */
  private Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put(ConnectionRequest.STEPS, "connection.steps");
    labels.put(ConnectionRequest.STATUS, "connection.statuses");
    labels.put(
        ConnectionRequest.RELATION,
        question.request().isExcept() ? "connection.relations.except" : "connection.relations");
    labels.put(ConnectionRequest.AVOID, "connection.avoid");
    labels.put("asOf", "api.asOf");
    labels.put("knownAt", "api.knownAt");
    labels.put(ConnectionRequest.WITHOUT, "connection.without");
    return labels;
  }

  /**
   * In each style.
   *
   * @param root address of the server, ending in a slash
   */
  List<Citation> citations(Snapshot release, String root) {
    String key =
        question.request().asked().values().values().stream()
            .flatMap(Collection::stream)
            .collect(Collectors.joining("-"));
    String address = root + question.request().asked().here().substring(1);
    return new Citable(release, "connections-" + key, this::whole, address)
        .all(question.request().asked().language());
  }
}
