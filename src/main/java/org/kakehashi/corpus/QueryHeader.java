package org.kakehashi.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The YAML in the lines of a file that begin with {@code #+}. */
final class QueryHeader {
  private static final String MARK = "#+";
  private static final Set<String> KEYS =
      Set.of(
          "title", "description", "parameters", "page", "questions", "severity", "message", "mend");

  private static final Set<String> LANGUAGES = Set.of("en", "ja");

  private final Map<?, ?> fields;

  private QueryHeader(Map<?, ?> fields) {
    this.fields = fields;
  }

  /** Something wrong in a header; the message says what, in words for the author. */
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  static QueryHeader of(String queryText) {
    String yaml =
        queryText
            .lines()
            .filter(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()).replaceFirst("^ ", ""))
            .collect(Collectors.joining("\n"));
    QueryHeader header = new QueryHeader(asMap(load(yaml), "the header"));
    header.refuseUnknown(KEYS);
    return header;
  }

  /** The title in the header of a file that needs none. */
  static Optional<LangText> titleOf(String fileText) {
    return fileText.lines().anyMatch(line -> line.startsWith(MARK))
        ? Optional.of(of(fileText).text("title"))
        : Optional.empty();
  }

  /** The query below its header. */
  static String removedFrom(String queryText) {
    return queryText
            .lines()
            .filter(line -> !line.startsWith(MARK))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static @Nullable Object load(String yaml) {
    try {
      return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new Malformed("the header is not YAML: " + e.getMessage());
    }
  }

  private static Map<?, ?> asMap(@Nullable Object value, String what) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new Malformed(what + " must be a mapping in lines that begin with #+");
  }

  void refuseUnknown(Set<String> known) {
    fields.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(key -> {
          throw new Malformed("unknown header field '" + key + "'; known: " + sorted(known));
        });
  }

  private static String sorted(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", "));
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  LangText text(String key) {
    QueryHeader languages = child(key);
    languages.refuseUnknown(LANGUAGES);
    return new LangText(languages.string("en"), languages.string("ja"));
  }

  String string(String key) {
    return optionalString(key).orElseThrow(() -> new Malformed("the header lacks '" + key + "'"));
  }

  Optional<String> optionalString(String key) {
    return Optional.ofNullable(fields.get(key)).map(String::valueOf);
  }

  int number(String key) {
    String written = string(key);
    if (!written.matches("\\d{1,6}")) {
      throw new Malformed("'" + key + "' is '" + written + "', but must be a whole number");
    }
    return Integer.parseInt(written);
  }

  QueryHeader child(String key) {
    if (!has(key)) {
      throw new Malformed("the header lacks '" + key + "'");
    }
    return new QueryHeader(asMap(fields.get(key), "'" + key + "'"));
  }

  Set<String> names() {
    return fields.keySet().stream()
        .map(String::valueOf)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  <E extends Enum<E>> E oneOf(String key, Class<E> choices) {
    String written = string(key);
    try {
      return Enum.valueOf(choices, written.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknownName) {
      throw new Malformed(
          "'" + key + "' is '" + written + "', but must be one of " + lowerCaseNames(choices));
    }
  }

  private static <E extends Enum<E>> String lowerCaseNames(Class<E> choices) {
    return java.util.Arrays.stream(choices.getEnumConstants())
        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
