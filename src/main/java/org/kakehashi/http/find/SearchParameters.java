package org.kakehashi.http.find;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.query.BadArgument;
import org.kakehashi.text.Language;

/** The parameters of an address, those that are blank left out; from them come other addresses. */
final class SearchParameters {
  /** Those that may be given several times, or with several values between commas. */
  private static final List<String> SETS = List.of("type", "status", "source", "topic", "without");

  private static final List<String> KNOWN =
      List.of(
          "q", "type", "status", "source", "topic", "in", "from", "to", "within", "asOf", "knownAt",
          "without", "limit", "offset", "lang", "format");

  private final Map<String, Set<String>> values;
  private final Language language;

  private SearchParameters(Map<String, Set<String>> values, Language language) {
    this.values = values;
    this.language = language;
  }

  static SearchParameters of(HttpServletRequest request) {
    Parameters.require(request, KNOWN, SETS);
    Map<String, Set<String>> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, given) -> {
          Set<String> split = split(name, given);
          if (!split.isEmpty()) {
            values.put(name, split);
          }
        });
    return new SearchParameters(values, Languages.of(request));
  }

  private static Set<String> split(String name, String[] given) {
    return Arrays.stream(given)
        .flatMap(
            value -> SETS.contains(name) ? Arrays.stream(value.split(",", -1)) : Stream.of(value))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Language language() {
    return language;
  }

  Set<String> all(String name) {
    return values.getOrDefault(name, Set.of());
  }

  Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  /** Whether anything is asked for at all. */
  boolean ask() {
    return values.keySet().stream()
        .anyMatch(name -> !List.of("lang", "format", "limit", "offset").contains(name));
  }

  /**
   * The refusal of a parameter's value.
   *
   * @param takes key of what it takes
   * @param example a value that it takes
   */
  BadArgument bad(String name, String takes, String example) {
    return BadArgument.wrong(name, String.join(", ", all(name)), takes, example, List.of());
  }

  /** The same with one parameter changed, from the first hit on. */
  SearchParameters with(String name, Set<String> changed) {
    Map<String, Set<String>> other = new LinkedHashMap<>(values);
    other.remove("offset");
    other.remove(name);
    if (!changed.isEmpty()) {
      other.put(name, changed);
    }
    return new SearchParameters(other, language);
  }

  /** The same without some parameters. */
  SearchParameters without(Collection<String> names) {
    Map<String, Set<String>> other = new LinkedHashMap<>(values);
    other.remove("offset");
    other.keySet().removeAll(names);
    return new SearchParameters(other, language);
  }

  /** The same with a value of a set added, or taken away where it was there. */
  SearchParameters toggled(String name, String value) {
    Set<String> other = new LinkedHashSet<>(all(name));
    if (!other.remove(value)) {
      other.add(value);
    }
    return with(name, other);
  }

  /** Names and values, in the order in which they were given. */
  Stream<Map.Entry<String, String>> pairs() {
    return values.entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(value -> Map.entry(each.getKey(), value)));
  }

  /** The address that asks this. */
  String address() {
    return FindFeature.PATH
        + "?"
        + pairs()
            .map(pair -> pair.getKey() + "=" + encode(pair.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
