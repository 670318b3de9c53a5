package org.kakehashi.http.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Once;
import org.kakehashi.http.page.QueryView.ExampleGroup;
import org.kakehashi.http.page.QueryView.Snippet;
import org.kakehashi.query.QueryGuard;
import org.kakehashi.query.StoredQueries;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** What a snapshot has to help people who write queries to it. */
public final class Editor {
  private static final String TEXTS = "org.kakehashi.http.editor.editor";

  private final Snapshot snapshot;
  private final QueryGuard guard;
  private final Once<Vocabulary> vocabulary;
  private final Examples examples;

  /** Helps with queries to a snapshot. */
  public Editor(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.guard = QueryGuard.of(snapshot);
    this.vocabulary = new Once<>(() -> Vocabulary.of(snapshot));
    this.examples = new Examples(StoredQueries.of(snapshot));
  }

  /** What is wrong with a text, as JSON; with a run it shares the guard that decides. */
  public String check(String text, Language language) {
    Checker checker = new Checker(guard, vocabulary.get(), texts(language));
    // A text that no run would read is not searched for names either.
    boolean tooLong = text.length() > QueryGuard.MAX_LENGTH;
    Map<String, String> undeclared = tooLong ? Map.of() : checker.undeclared(text);
    return new CheckAnswer(text, checker.check(text), undeclared).json();
  }

  /** All terms to complete a name with, as JSON. */
  public String terms(Language language) {
    return Txn.calculateRead(
        snapshot.dataset(),
        () ->
            new Terms(snapshot.dataset().getDefaultGraph(), vocabulary.get(), texts(language))
                .json());
  }

  /** The stored queries to begin with. */
  public List<ExampleGroup> examples(Language language) {
    return examples.groups(texts(language));
  }

  /** A query to begin with where none was chosen. */
  public String firstExample() {
    return examples.first();
  }

  /** The names by which their texts are asked for. */
  public List<String> exampleNames() {
    return snapshot.queries().stream().map(QueryFile::name).toList();
  }

  /** The text of a stored query with example values. */
  public Optional<String> example(String name, Language language) {
    return examples.text(name, language);
  }

  /**
   * A query as programs in several languages.
   *
   * @param endpoint address of the SPARQL endpoint
   * @param rows whether it gives rows rather than triples
   */
  public static List<Snippet> code(String endpoint, String query, boolean rows) {
    return new Snippets(endpoint, query, rows).all();
  }

  private static Texts texts(Language language) {
    return Texts.of(TEXTS, language);
  }
}
