package org.kakehashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.kakehashi.text.Language;

/** The entries in Lucene, in memory: written once, then only read. */
final class LuceneIndex {
  /**
   * It says at every start that a newer Lucene would use vectors; held, or it would be forgotten.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private final List<Entry> entries;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /**
   * An index.
   *
   * @param entries whose place in the list is their number in the index
   */
  LuceneIndex(List<Entry> entries) {
    this.entries = entries;
    try {
      this.reader = DirectoryReader.open(write(entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.searcher = new IndexSearcher(reader);
  }

  DirectoryReader reader() {
    return reader;
  }

  /** Every entry that a query finds. */
  List<Match> find(Query query, String key) {
    try {
      return Arrays.stream(searcher.search(query, Math.max(1, entries.size())).scoreDocs)
          .map(hit -> match(hit, key))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Match match(ScoreDoc hit, String key) {
    Entry entry = entries.get(hit.doc);
    return new Match(entry, names(entry).anyMatch(key::equals), hit.score);
  }

  private static ByteBuffersDirectory write(List<Entry> entries) throws IOException {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    // Merging could change the order of the documents.
    IndexWriterConfig config =
        new IndexWriterConfig(TextAnalysis.TEXTS).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      for (Entry entry : entries) {
        writer.addDocument(document(entry));
      }
    }
    return memory;
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    for (Field field : Field.values()) {
      field
          .texts(entry)
          .map(TextAnalysis::normalize)
          .forEach(text -> document.add(new TextField(field.key(), text, Store.NO)));
    }
    names(entry).forEach(key -> document.add(new StringField(TextAnalysis.NAMES, key, Store.NO)));
    entry
        .wording(Language.EN)
        .names()
        .forEach(name -> document.add(new TextField(TextAnalysis.WORDS, name, Store.NO)));
    return document;
  }

  /** All that a thing is called, and the end of its IRI. */
  private static Stream<String> names(Entry entry) {
    Stream<String> given =
        Stream.of(Language.values()).flatMap(each -> entry.wording(each).names());
    return Stream.concat(given, Stream.of(LocalName.of(entry.iri())))
        .map(TextAnalysis::key)
        .filter(key -> !key.isEmpty())
        .distinct();
  }
}
