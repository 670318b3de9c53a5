package org.kakehashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.kakehashi.search.Marked.Mark;
import org.kakehashi.text.Language;

/** Finds in the texts of a hit the places that the question means. */
final class Highlights {
  private static final UnifiedHighlighter HIGHLIGHTER =
      UnifiedHighlighter.builderWithoutSearcher(TextAnalysis.TEXTS)
          .withBreakIterator(WholeBreakIterator::new)
          .withFieldMatcher(field -> true)
          .withWeightMatches(false)
          .withMaxNoHighlightPassages(0)
          .withFormatter(new Marks())
          .build();

  private final Query query;
  private final Language language;

  Highlights(Query query, Language language) {
    this.query = query;
    this.language = language;
  }

  /** The name of a hit. */
  Marked label(Entry entry) {
    return marked(entry.label(language), language);
  }

  /**
   * The text that shows best why this is a hit: where its shown name does not, the first that does,
   * in either language; else the first description.
   */
  List<Marked> snippet(Entry entry, Marked label) {
    List<Marked> texts = texts(entry).toList();
    return texts.stream()
        .filter(text -> !text.marks().isEmpty() && !text.text().equals(label.text()))
        .filter(text -> label.marks().isEmpty() || text.language() == language)
        .findFirst()
        .or(() -> texts.stream().filter(text -> isDescription(entry, text)).findFirst())
        .map(Marked::shortened)
        .stream()
        .toList();
  }

  private boolean isDescription(Entry entry, Marked text) {
    return entry.wording(language).descriptions().contains(text.text());
  }

  private Stream<Marked> texts(Entry entry) {
    List<Language> ownFirst =
        Arrays.stream(Language.values())
            .sorted((one, other) -> Boolean.compare(one != language, other != language))
            .toList();
    return ownFirst.stream()
        .flatMap(each ->
            Stream.of(
                    entry.wording(each).descriptions(),
                    entry.wording(each).alternatives(),
                    entry.wording(each).labels())
                .flatMap(List::stream)
                .map(text -> marked(text, each)));
  }

  private Marked marked(String text, Language of) {
    List<Mark> marks =
        switch (of) {
          case EN -> marks(Field.TEXT_EN, text);
          case JA -> marks(Field.TEXT_JA, text);
        };
    // What Kuromoji divides otherwise than the question, the bigrams may still find.
    return new Marked(of, text, marks.isEmpty() ? marks(Field.TEXT_BIGRAMS, text) : marks);
  }

  private List<Mark> marks(Field field, String text) {
    try {
      Object found = HIGHLIGHTER.highlightWithoutSearcher(field.key(), query, text, 1);
      return found instanceof Found(List<Mark> marks) ? marks : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lucene hands on an object of any type. */
  private record Found(List<Mark> marks) {}

  /** Keeps the places instead of writing markup into the text. */
  private static final class Marks extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Mark> marks = new ArrayList<>();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          add(marks, passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
        }
      }
      return new Found(List.copyOf(marks));
    }

    /** Words that touch or overlap become one place. */
    private static void add(List<Mark> marks, int start, int end) {
      if (marks.isEmpty() || marks.getLast().end() < start) {
        marks.add(new Mark(start, end));
      } else {
        Mark last = marks.removeLast();
        marks.add(new Mark(last.start(), Math.max(last.end(), end)));
      }
    }
  }
}
