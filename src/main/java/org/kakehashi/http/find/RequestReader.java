package org.kakehashi.http.find;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.Lens;
import org.kakehashi.search.Facet;
import org.kakehashi.search.SearchIndex;
import org.kakehashi.search.SearchRequest;
import org.kakehashi.text.Language;

/** Turns parameters into what the index takes, or refuses them with what would be right. */
final class RequestReader {
  static final int USUAL_LIMIT = 20;
  private static final int MAX_LIMIT = 100;
  private static final int MAX_OFFSET = 100_000;
  private static final int MAX_LENGTH = 500;
  private static final int SHOWN_VALUES = 30;

  private final SearchParameters parameters;
  private final SearchIndex whole;
  private final SearchIndex searched;

  /**
   * A reader.
   *
   * @param whole knows every value that a filter may take
   * @param searched knows the newest document of the moment
   */
  RequestReader(SearchParameters parameters, SearchIndex whole, SearchIndex searched) {
    this.parameters = parameters;
    this.whole = whole;
    this.searched = searched;
  }

  SearchRequest request(Lens lens) {
    return new SearchRequest(
        text(),
        language("in"),
        wanted(),
        new WindowReader(parameters, searched).window(),
        lens,
        language("lang").orElse(parameters.language()),
        number("limit", USUAL_LIMIT, 1, MAX_LIMIT),
        number("offset", 0, 0, MAX_OFFSET));
  }

  private String text() {
    String text = parameters.one("q").orElse("");
    if (text.length() > MAX_LENGTH) {
      throw new RequestRefused(
          ProblemKind.SEARCH_TOO_LONG,
          Integer.toString(text.length()),
          Integer.toString(MAX_LENGTH));
    }
    return text;
  }

  private Optional<Language> language(String name) {
    return parameters
        .one(name)
        .map(tag ->
            Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> parameters.bad(name, "one-of", "en, ja")));
  }

  private Map<Facet, Set<String>> wanted() {
    Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> known = whole.values(facet).keySet();
      Set<String> chosen =
          parameters.all(facet.tag()).stream()
              .map(value -> value(facet, known, value))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (!chosen.isEmpty()) {
        wanted.put(facet, chosen);
      }
    }
    return wanted;
  }

  /** A value by its short name, in any case, or by its whole IRI. */
  private String value(Facet facet, Set<String> known, String given) {
    String name =
        given.contains("://")
            ? given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('#')) + 1)
            : given;
    if (known.contains(name)) {
      return name;
    }
    return known.stream()
        .filter(each -> each.equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> BadArgument.wrong(facet.tag(), given, "one-of", listed(known), known));
  }

  private static String listed(Set<String> known) {
    String some = known.stream().limit(SHOWN_VALUES).collect(Collectors.joining(", "));
    return known.size() > SHOWN_VALUES ? some + ", …" : some;
  }

  private int number(String name, int usual, int least, int most) {
    return parameters
        .one(name)
        .map(given ->
            Optional.of(given)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .filter(number -> number >= least && number <= most)
                .orElseThrow(() -> parameters.bad(name, "number", least + "–" + most)))
        .orElse(usual);
  }
}
