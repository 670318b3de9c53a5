package org.kakehashi.http.find;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.text.Language;

/** The parameters of an address, those that are blank left out; from them come other addresses. */
final class Parameters {
  /** Those that may be given several times, or with several values between commas. */
  private static final List<String> SETS = List.of("type", "status", "source", "topic");

  private static final List<String> KNOWN =
      List.of(
          "q", "type", "status", "source", "topic", "in", "from", "to", "within", "asOf", "knownAt",
          "limit", "offset", "lang", "format");

  private final Map<String, Set<String>> values;
  private final Language language;

  private Parameters(Map<String, Set<String>> values, Language language) {
    this.values = values;
    this.language = language;
  }

  static Parameters of(HttpServletRequest request) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, given) -> {
          requireKnown(name);
          Set<String> split = split(name, given);
          if (!split.isEmpty()) {
            values.put(name, split);
          }
        });
    Parameters parameters = new Parameters(values, Languages.of(request));
    values.keySet().stream().filter(name -> !SETS.contains(name)).forEach(parameters::requireOne);
    return parameters;
  }

  private static void requireKnown(String name) {
    if (!KNOWN.contains(name)) {
      throw new RequestRefused(ProblemKind.UNKNOWN_PARAMETER, name, String.join(", ", KNOWN));
    }
  }

  private static Set<String> split(String name, String[] given) {
    return Arrays.stream(given)
        .flatMap(
            value -> SETS.contains(name) ? Arrays.stream(value.split(",", -1)) : Stream.of(value))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void requireOne(String name) {
    if (all(name).size() > 1) {
      throw new RequestRefused(
          ProblemKind.BAD_PARAMETER, name, String.join(", ", all(name)), "one value");
    }
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

  /** The refusal of a parameter's value. */
  RequestRefused bad(String name, String takes) {
    return new RequestRefused(ProblemKind.BAD_PARAMETER, name, String.join(", ", all(name)), takes);
  }

  /** The same with one parameter changed, from the first hit on. */
  Parameters with(String name, Set<String> changed) {
    Map<String, Set<String>> other = new LinkedHashMap<>(values);
    other.remove("offset");
    other.remove(name);
    if (!changed.isEmpty()) {
      other.put(name, changed);
    }
    return new Parameters(other, language);
  }

  /** The same with a value of a set added, or taken away where it was there. */
  Parameters toggled(String name, String value) {
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
