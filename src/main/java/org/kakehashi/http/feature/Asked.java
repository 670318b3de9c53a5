package org.kakehashi.http.feature;

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
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.Lens;
import org.kakehashi.query.SourceNames;
import org.kakehashi.text.Language;

/**
 * What an address asks for, blanks left out; from it come other addresses.
 *
 * @param path of the address
 * @param known the parameters that it takes, in the order in which addresses have them
 * @param values of those that were given
 * @param language for people
 */
public record Asked(
    String path, List<String> known, Map<String, Set<String>> values, Language language) {
  private static final List<String> OF_FORM = List.of("lang", "format");

  /**
   * Reads a request, and refuses one with a parameter that is not known.
   *
   * @param known parameters beside language and format
   * @param sets those that may be given several times, or with several values between commas
   */
  public static Asked of(
      HttpServletRequest request, String path, List<String> known, List<String> sets) {
    Parameters.require(request, Stream.concat(known.stream(), OF_FORM.stream()).toList(), sets);
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (String name : known) {
      Set<String> given = values(request, name, sets.contains(name));
      if (!given.isEmpty()) {
        values.put(name, given);
      }
    }
    return new Asked(path, known, values, Languages.of(request));
  }

  private static Set<String> values(HttpServletRequest request, String name, boolean several) {
    return Optional.ofNullable(request.getParameterValues(name)).stream()
        .flatMap(Arrays::stream)
        .flatMap(value -> several ? Arrays.stream(value.split(",", -1)) : Stream.of(value))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The values of a parameter; none where it was not given. */
  public Set<String> all(String name) {
    return values.getOrDefault(name, Set.of());
  }

  /** The value of a parameter. */
  public Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  /** One of several words; the first where none is given. */
  public String word(String name, List<String> words) {
    String given = one(name).orElse(words.getFirst());
    if (!words.contains(given)) {
      throw BadArgument.wrong(name, given, "one-of", String.join(", ", words), words);
    }
    return given;
  }

  /** The lens that {@code asOf}, {@code knownAt} and {@code without} ask for. */
  public Lens lens(SourceNames sources) {
    return Lens.of(one("asOf"), one("knownAt")).without(sources, all("without"));
  }

  /** The same with other values for one parameter, or without it. */
  public Asked with(String name, Set<String> changed) {
    Map<String, Set<String>> other = new LinkedHashMap<>();
    known.stream()
        .filter(each -> each.equals(name) ? !changed.isEmpty() : values.containsKey(each))
        .forEach(each -> other.put(each, each.equals(name) ? changed : all(each)));
    return new Asked(path, known, other, language);
  }

  /** The same with another value for one parameter, or without it where that is empty. */
  public Asked with(String name, String changed) {
    return with(name, changed.isEmpty() ? Set.of() : Set.of(changed));
  }

  /** The same without some parameters. */
  public Asked without(List<String> names) {
    Asked fewer = this;
    for (String name : names) {
      fewer = fewer.with(name, Set.of());
    }
    return fewer;
  }

  /** The address that asks this, without a language. */
  public String here() {
    return path
        + "?"
        + values.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(value -> pair(each.getKey(), value)))
            .collect(Collectors.joining("&"));
  }

  /** The address that asks this, in the reader's language. */
  public String address() {
    return here() + (values.isEmpty() ? "" : "&") + pair("lang", language.tag());
  }

  /** The address that asks this in a format. */
  public String address(MediaFormat format) {
    return address() + "&" + pair("format", format.shortName());
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
