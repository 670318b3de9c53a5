package org.kakehashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.kakehashi.text.Language;

/** What may have been meant: names that are spelt much like the question, or known words. */
final class Suggestions {
  private static final int MOST = 3;
  private static final int LONGEST = 60;
  private static final double ALIKE = .7;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance();

  private final DirectoryReader reader;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final DirectSpellChecker words = new DirectSpellChecker();

  Suggestions(DirectoryReader reader, List<Entry> entries) {
    this.reader = reader;
    entries.stream()
        .filter(entry -> entry.kind() != Kind.STATEMENT)
        .flatMap(entry -> Stream.of(Language.values()).flatMap(each -> entry.wording(each).names()))
        .forEach(name -> names.putIfAbsent(TextAnalysis.key(name), name));
  }

  /** The best few, the best first. */
  List<String> of(String question) {
    String key = TextAnalysis.key(question);
    if (key.isEmpty() || key.length() > LONGEST) {
      return List.of();
    }
    return Stream.concat(similarNames(key), knownWords(question).stream())
        .filter(text -> !TextAnalysis.key(text).equals(key))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private Stream<String> similarNames(String key) {
    return names.entrySet().stream()
        .map(name -> Map.entry(name.getValue(), DISTANCE.getDistance(key, name.getKey())))
        .filter(name -> name.getValue() >= ALIKE)
        .sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .limit(MOST);
  }

  /** The question with each unknown word replaced by a known one. */
  private Optional<String> knownWords(String question) {
    List<String> given = Unit.of(question).stream().map(Unit::text).toList();
    List<String> known = given.stream().map(this::knownWord).toList();
    return Optional.of(known.stream().collect(Collectors.joining(" ")))
        .filter(text -> !known.equals(given));
  }

  /** Acronyms in capitals, as the data has them. */
  private String spelt(String word) {
    return names.getOrDefault(TextAnalysis.key(word), word);
  }

  private String knownWord(String word) {
    Term term = new Term(TextAnalysis.WORDS, word.toLowerCase(java.util.Locale.ROOT));
    try {
      SuggestWord[] similar =
          words.suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      return similar.length == 0 ? word : spelt(similar[0].string);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
