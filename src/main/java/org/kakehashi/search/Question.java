package org.kakehashi.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.kakehashi.text.Language;

/** A question as Lucene takes it: every part must occur, each in whichever field has it best. */
final class Question {
  /** What the second best field of a part adds. */
  private static final float OTHERS = .1f;

  private static final QueryBuilder BUILDER = new QueryBuilder(TextAnalysis.QUESTIONS);

  private final List<Unit> units;
  private final List<Field> fields;

  Question(List<Unit> units, Optional<Language> in) {
    this.units = units;
    this.fields =
        Arrays.stream(Field.values())
            .filter(field -> in.isEmpty() || in.get() == field.language())
            .toList();
  }

  /** All parts. */
  Query allWords() {
    return combined(Occur.MUST);
  }

  /** Any part, and of a part any word. */
  Query anyWord() {
    return combined(Occur.SHOULD);
  }

  /** A whole name, however it is spelt. */
  static Query named(String key) {
    return new TermQuery(new Term(TextAnalysis.NAMES, key));
  }

  private Query combined(Occur occur) {
    List<Query> parts = units.stream().flatMap(unit -> part(unit, occur)).toList();
    if (parts.isEmpty()) {
      return new MatchNoDocsQuery("nothing to look for");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part, occur));
    return all.build();
  }

  /** Empty for words that say nothing by themselves, such as "the". */
  private Stream<Query> part(Unit unit, Occur occur) {
    if (isStopWord(unit)) {
      return Stream.empty();
    }
    List<Query> places = fields.stream().flatMap(field -> in(field, unit, occur)).toList();
    return places.isEmpty() ? Stream.empty() : Stream.of(new DisjunctionMaxQuery(places, OTHERS));
  }

  private static boolean isStopWord(Unit unit) {
    return unit.text().chars().allMatch(each -> each < 128)
        && BUILDER.createBooleanQuery(Field.TEXT_EN.key(), unit.text()) == null;
  }

  private static Stream<Query> in(Field field, Unit unit, Occur occur) {
    boolean phrase = unit.phrase() || (field.hasBigrams() && occur == Occur.MUST);
    Query query =
        phrase
            ? BUILDER.createPhraseQuery(field.key(), unit.text())
            : BUILDER.createBooleanQuery(field.key(), unit.text(), occur);
    return query == null ? Stream.empty() : Stream.of(new BoostQuery(query, field.weight()));
  }
}
