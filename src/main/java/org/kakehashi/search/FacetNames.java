package org.kakehashi.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kakehashi.corpus.LangText;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** What the values of the facets are called. */
final class FacetNames {
  private static final String KINDS = "org.kakehashi.search.kinds";

  /** Kinds are written small, classes large. */
  private static final Comparator<String> KINDS_FIRST =
      Comparator.comparing((String value) -> Character.isUpperCase(value.charAt(0)))
          .thenComparing(Comparator.naturalOrder());

  private final Map<Facet, Map<String, LangText>> names = new EnumMap<>(Facet.class);
  private final Map<String, Entry> byName = new TreeMap<>();

  FacetNames(List<Entry> entries) {
    entries.forEach(entry -> byName.putIfAbsent(LocalName.of(entry.iri()), entry));
    for (Facet facet : Facet.values()) {
      Map<String, LangText> values = new TreeMap<>(KINDS_FIRST);
      entries.stream()
          .flatMap(entry -> entry.values(facet).stream())
          .distinct()
          .forEach(value -> values.put(value, name(facet, value)));
      names.put(facet, values);
    }
  }

  /** Each value with its name. */
  Map<String, LangText> of(Facet facet) {
    return names.getOrDefault(facet, Map.of());
  }

  private LangText name(Facet facet, String value) {
    return kind(value)
        .filter(kind -> facet == Facet.TYPE)
        .map(FacetNames::kindName)
        .or(() -> Optional.ofNullable(byName.get(value)).map(FacetNames::entryName))
        .orElseGet(() -> new LangText(value, value));
  }

  private static Optional<Kind> kind(String value) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.tag().equals(value)).findFirst();
  }

  private static LangText kindName(Kind kind) {
    return new LangText(
        Texts.of(KINDS, Language.EN).say(kind.tag()), Texts.of(KINDS, Language.JA).say(kind.tag()));
  }

  private static LangText entryName(Entry entry) {
    return new LangText(entry.label(Language.EN), entry.label(Language.JA));
  }
}
