package org.kakehashi.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.kakehashi.corpus.LangText;
import org.kakehashi.dataset.Snapshot;

/** What can be found in one snapshot; it never changes. */
public final class SearchIndex {
  /** Fewer hits than these, and the question may have been mistyped. */
  private static final int LITTLE = 3;

  private final Snapshot snapshot;
  private final List<Entry> entries;
  private final LuceneIndex lucene;
  private final Suggestions suggestions;
  private final FacetNames names;

  private SearchIndex(Snapshot snapshot, List<Entry> entries) {
    this.snapshot = snapshot;
    this.entries = entries;
    this.lucene = new LuceneIndex(entries);
    this.suggestions = new Suggestions(lucene.reader(), entries);
    this.names = new FacetNames(entries);
  }

  /** Reads all that a snapshot says in words. */
  public static SearchIndex build(Snapshot snapshot) {
    return Txn.calculateRead(
        snapshot.dataset(), () -> new SearchIndex(snapshot, new EntryReader(snapshot).read()));
  }

  /** How many things can be found. */
  public int size() {
    return entries.size();
  }

  /** The values that a filter takes, with their names. */
  public Map<String, LangText> values(Facet facet) {
    return names.of(facet);
  }

  /** The day on which the newest document came out, or else the last day that anything is about. */
  public Optional<LocalDate> newestDay() {
    return latest(entries.stream().filter(entry -> entry.kind() == Kind.SOURCE))
        .or(() -> latest(entries.stream()));
  }

  private static Optional<LocalDate> latest(Stream<Entry> of) {
    return of.flatMap(entry -> entry.latest().stream()).max(Comparator.naturalOrder());
  }

  /** Finds. */
  public SearchResult search(SearchRequest request) {
    return Txn.calculateRead(snapshot.dataset(), () -> find(request));
  }

  private SearchResult find(SearchRequest request) {
    Question question = new Question(Unit.of(request.text()), request.in());
    String key = TextAnalysis.key(request.text());
    if (request.text().isBlank()) {
      return answer(request, new MatchAllDocsQuery(), "", false);
    }
    boolean none = lucene.find(named(question.allWords(), key), key).isEmpty();
    Query query = none ? question.anyWord() : question.allWords();
    return answer(request, query, key, none);
  }

  /** Also what is named so in words that analysis drops. */
  private static Query named(Query query, String key) {
    return new BooleanQuery.Builder()
        .add(query, Occur.SHOULD)
        .add(Question.named(key), Occur.SHOULD)
        .build();
  }

  private SearchResult answer(SearchRequest request, Query query, String key, boolean anyWord) {
    Query all = key.isEmpty() ? query : named(query, key);
    Selection found =
        new Selection(request, snapshot.dataset().getDefaultGraph(), lucene.find(all, key));
    List<Match> matches = found.matches();
    boolean well = matches.size() >= LITTLE && !anyWord;
    boolean mistyped = !well && matches.stream().noneMatch(Match::named);
    return new SearchResult(
        matches.size(),
        page(request, matches, new Highlights(query, request.language())),
        found.facets(names),
        anyWord && !matches.isEmpty(),
        found.timeNotStated(),
        found.leftOut(),
        found.notKnown(),
        mistyped ? suggestions.of(request.text()) : List.of());
  }

  private static List<SearchResult.Hit> page(
      SearchRequest request, List<Match> matches, Highlights highlights) {
    return matches.stream()
        .sorted(Match.ORDER)
        .skip(request.offset())
        .limit(request.limit())
        .map(match -> hit(match, highlights))
        .toList();
  }

  private static SearchResult.Hit hit(Match match, Highlights highlights) {
    Marked label = highlights.label(match.entry());
    return new SearchResult.Hit(
        match.entry(),
        match.named(),
        label,
        highlights.snippet(match.entry(), label),
        match.score());
  }
}
