package org.kakehashi.search;

import java.io.Reader;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How texts become terms; texts and questions go the same way. */
final class TextAnalysis {
  /** Every word in lower case and unstemmed, to suggest words from. */
  static final String WORDS = "words";

  /** Whole names, by {@link #key}. */
  static final String NAMES = "names";

  private static final int GAP = 100;
  private static final Analyzer ENGLISH =
      analyzer(words -> {
        TokenStream plain = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        TokenStream kept = new StopFilter(plain, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new PorterStemFilter(new ASCIIFoldingFilter(kept));
      });
  private static final Analyzer PLAIN =
      analyzer(words -> new ASCIIFoldingFilter(new LowerCaseFilter(words)));

  /** Single characters too, so that a question of one character finds something. */
  private static final Analyzer BIGRAMS_OF_TEXTS = bigrams(true);

  private static final Analyzer BIGRAMS_OF_QUESTIONS = bigrams(false);

  private static final Analyzer JAPANESE =
      new JapaneseAnalyzer(
          null,
          JapaneseTokenizer.Mode.SEARCH,
          JapaneseAnalyzer.getDefaultStopSet(),
          JapaneseAnalyzer.getDefaultStopTags());

  /** For indexing and for finding marks. */
  static final Analyzer TEXTS = byField(BIGRAMS_OF_TEXTS);

  /** For questions. */
  static final Analyzer QUESTIONS = byField(BIGRAMS_OF_QUESTIONS);

  private TextAnalysis() {}

  /** One form for characters that differ in width or composition only (NFKC). */
  static String normalize(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** What two spellings of one name share: width, case, spaces and punctuation do not count. */
  static String key(String name) {
    return normalize(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  private static Analyzer byField(Analyzer bigrams) {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String fieldName) {
        return Arrays.stream(Field.values())
            .filter(field -> field.key().equals(fieldName))
            .findFirst()
            .map(field -> field.hasBigrams() ? bigrams : words(field))
            .orElse(PLAIN);
      }

      // A phrase never begins in one name and ends in the next.
      @Override
      public int getPositionIncrementGap(String fieldName) {
        return GAP;
      }
    };
  }

  private static Analyzer words(Field field) {
    return switch (field.language()) {
      case EN -> field == Field.LABEL_WORDS ? PLAIN : ENGLISH;
      case JA -> JAPANESE;
    };
  }

  private static Analyzer bigrams(boolean single) {
    int scripts = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;
    return analyzer(words -> new CJKBigramFilter(new LowerCaseFilter(words), scripts, single));
  }

  private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, filters.apply(words));
      }

      // Keeps offsets, where NFKC would not: marks are found in the text as it was written.
      @Override
      protected Reader initReader(String fieldName, Reader reader) {
        return new CJKWidthCharFilter(reader);
      }
    };
  }
}
