package org.kakehashi.http.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.kakehashi.http.page.QueryView.Snippet;

/**
 * The same query as a program: files with two places, for the address and for the query as the
 * language writes a text.
 *
 * @param rows whether the query gives rows rather than triples
 */
record Snippets(String endpoint, String query, boolean rows) {

  List<Snippet> all() {
    String kind = rows ? ".rows" : ".triples";
    return List.of(
        snippet("curl", "curl" + kind, Snippets::inShell),
        snippet("Python", "python" + kind, Snippets::inTripleQuotes),
        snippet("R", "r" + kind, Snippets::inR),
        snippet("JavaScript", "javascript" + kind, Snippets::inBackquotes),
        snippet("Java", "java" + kind, Snippets::inTextBlock));
  }

  private Snippet snippet(String name, String file, UnaryOperator<String> writer) {
    String lines = query.replaceAll("\\r\\n?", "\n").strip() + "\n";
    String code =
        read(file + ".txt").replace("{endpoint}", endpoint).replace("{query}", writer.apply(lines));
    return new Snippet(name, file.replaceFirst("\\..*", ""), code);
  }

  /** Within single quotes a shell takes all as it stands but the quote. */
  private static String inShell(String text) {
    return "'query=" + text.replace("'", "'\\''") + "'";
  }

  private static String inTripleQuotes(String text) {
    return "\"\"\"\n" + escaped(text) + "\"\"\"";
  }

  /** The closing quotes stand at the margin, so that no indentation is taken away. */
  private static String inTextBlock(String text) {
    String kept = escaped(text).replaceAll("(?m)[ \\t](?=$)", "\\\\s");
    return "\"\"\"\n" + kept + "\"\"\"";
  }

  /** A quote is escaped where another follows, so that three never stand together. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replaceAll("\"(?=\"|\\z)", "\\\\\"");
  }

  private static String inBackquotes(String text) {
    return "`\n" + text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + "`";
  }

  /** A raw string, with more dashes than any that would end it early. */
  private static String inR(String text) {
    String dashes = "-";
    while (text.contains(")" + dashes + "\"")) {
      dashes += "-";
    }
    return "r\"" + dashes + "(\n" + text + ")" + dashes + "\"";
  }

  private static String read(String name) {
    try (InputStream file =
        Objects.requireNonNull(Snippets.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
