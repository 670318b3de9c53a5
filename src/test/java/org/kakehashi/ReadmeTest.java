package org.kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.query.QueryGuard;
import org.kakehashi.support.TheProject;

/** What the documents show is what the product does. */
class ReadmeTest {
  private static final Pattern SPARQL = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

  @Test
  void the_query_in_the_readme_has_the_answer_in_the_readme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher sparql = SPARQL.matcher(readme);
    assertThat(sparql.find()).isTrue();
    List<String> table =
        readme
            .substring(sparql.end())
            .lines()
            .dropWhile(line -> !line.startsWith("|"))
            .takeWhile(line -> line.startsWith("|"))
            .skip(2)
            .toList();
    assertThat(answer(sparql.group(1))).containsExactlyElementsOf(table);
  }

  private static List<String> answer(String text) {
    Snapshot snapshot = TheProject.snapshot();
    Query query = QueryGuard.of(snapshot).admit(text);
    return Txn.calculateRead(
        snapshot.dataset(),
        () -> {
          try (QueryExec execution = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
            return execution.select().stream().map(row -> line(query, row)).toList();
          }
        });
  }

  private static String line(Query query, Binding row) {
    return query.getResultVars().stream()
        .map(name -> readable(row.get(name)))
        .reduce("|", (line, cell) -> line + " " + cell + " |");
  }

  private static String readable(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : TheProject.snapshot().prefixes().abbreviate(node.getURI());
  }

  @Test
  void every_query_in_the_documents_parses() throws IOException {
    QueryGuard guard = QueryGuard.of(TheProject.snapshot());
    for (String document : List.of("README.md", "CONTRIBUTING.md", "docs/model.md")) {
      Matcher sparql = SPARQL.matcher(Files.readString(Path.of(document)));
      assertThat(sparql.results().map(found -> found.group(1)))
          .as(document)
          .isNotEmpty()
          .allSatisfy(text -> assertThat(guard.admit(text)).isNotNull());
    }
  }

  @Test
  void every_link_in_the_documents_leads_to_a_file() throws IOException {
    try (Stream<Path> here = Files.list(Path.of("."));
        Stream<Path> docs = Files.walk(Path.of("docs"))) {
      for (Path document :
          Stream.concat(here, docs).filter(file -> file.toString().endsWith(".md")).toList()) {
        Path folder = document.toAbsolutePath().getParent();
        assertThat(LINK.matcher(Files.readString(document)).results().map(link -> link.group(1)))
            .as(document.toString())
            .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
      }
    }
  }
}
