package org.kakehashi.http.download;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.query.QueryGuard;
import org.kakehashi.query.StoredQueries;

/** The tables of a project: what its stored queries in the folder {@code tables} give. */
final class Tables {
  private static final String FOLDER = "tables";

  private final Snapshot snapshot;
  private final StoredQueries stored;

  Tables(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.stored = StoredQueries.of(snapshot);
  }

  List<QueryFile> all() {
    return stored.all().stream()
        .filter(query -> query.folder().equals(FOLDER) && query.runsAsItIs())
        .toList();
  }

  static String fileName(QueryFile query) {
    return query.name().substring(FOLDER.length() + 1) + ".csv";
  }

  /**
   * The table as CSV with a header row.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
   */
  byte[] csv(QueryFile file) {
    Query query = stored.bind(file, Map.of());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Txn.executeRead(snapshot.dataset(), () -> write(query, bytes));
    return bytes.toByteArray();
  }

  private void write(Query query, ByteArrayOutputStream bytes) {
    try (QueryExec execution =
        QueryExec.dataset(snapshot.dataset())
            .query(query)
            .context(QueryGuard.closedContext())
            .build()) {
      RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
          .create(ResultSetLang.RS_CSV)
          .write(bytes, execution.select(), new Context());
    }
  }

  /**
   * What the tables and their columns are.
   *
   * @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a>
   */
  byte[] metadata() {
    JsonBuilder json = JsonBuilder.create().startObject();
    json.pair("@context", "http://www.w3.org/ns/csvw").key("tables").startArray();
    all().forEach(table -> describe(json, table));
    String text = json.finishArray().finishObject().build() + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void describe(JsonBuilder json, QueryFile table) {
    json.startObject().pair("url", fileName(table));
    json.key("dc:title").startArray();
    text(json, table.title().en(), "en");
    text(json, table.title().ja(), "ja");
    json.finishArray().key("dc:description").startArray();
    text(json, table.description().en(), "en");
    text(json, table.description().ja(), "ja");
    json.finishArray().key("tableSchema").startObject().key("columns").startArray();
    table
        .query()
        .getResultVars()
        .forEach(column ->
            json.startObject().pair("name", column).pair("titles", column).finishObject());
    json.finishArray().finishObject().finishObject();
  }

  private static void text(JsonBuilder json, String value, String language) {
    json.startObject().pair("@value", value).pair("@language", language).finishObject();
  }
}
