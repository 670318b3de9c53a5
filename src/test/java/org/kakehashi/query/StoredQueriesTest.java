package org.kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.support.TheProject;

class StoredQueriesTest {
  private static final Path QUERIES = TheProject.FOLDER.resolve("queries");
  private static final StoredQueries STORED = StoredQueries.of(TheProject.snapshot());

  /** What the query API does beside running a query; its own test has those cases. */
  private static final List<String> OF_THE_API = List.of("asOf", "knownAt");

  /** A stored query with parameter values and the file that holds the answer. */
  record Case(QueryFile query, Map<String, String> arguments, Path expected) {
    @Override
    public String toString() {
      return expected.getFileName().toString();
    }
  }

  static Stream<Case> cases() {
    // The tables are the data themselves; DownloadTest holds them against it.
    return STORED.all().stream()
        .filter(query -> !query.folder().equals("tables"))
        .flatMap(StoredQueriesTest::casesOf);
  }

  private static Stream<Case> casesOf(QueryFile query) {
    Path base = QUERIES.resolve(query.name() + ".expected.csv");
    String prefix = base.getFileName().toString().replace("expected.csv", "");
    try (Stream<Path> files = Files.list(base.getParent())) {
      List<Path> parameters =
          files
              .filter(file -> file.getFileName().toString().startsWith(prefix))
              .filter(file -> file.toString().endsWith(".params"))
              .sorted()
              .toList();
      return Stream.concat(
          Stream.of(new Case(query, Map.of(), base)),
          parameters.stream()
              .map(file -> new Case(query, arguments(file), expected(file)))
              .filter(each -> Collections.disjoint(each.arguments().keySet(), OF_THE_API)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path expected(Path parameters) {
    return Path.of(parameters.toString().replace(".params", ".expected.csv"));
  }

  private static Map<String, String> arguments(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.contains("="))
          .map(line -> line.split("=", 2))
          .collect(
              Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, LinkedHashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_stored_query_gives_the_expected_answer(Case expected) throws IOException {
    assertThat(csv(STORED.bind(expected.query(), expected.arguments())))
        .isEqualTo(Files.readString(expected.expected()).replace("\r\n", "\n"));
  }

  @Test
  void all_34_competency_questions_and_ten_more_are_there() {
    List<String> names = STORED.all().stream().map(QueryFile::name).toList();
    for (int number = 1; number <= 34; number++) {
      String prefix = "competency/q%02d-".formatted(number);
      assertThat(names).filteredOn(name -> name.startsWith(prefix)).hasSize(1);
    }
    assertThat(names)
        .filteredOn(name -> name.startsWith("research/"))
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void direct_statement_and_rdf_1_2_style_agree() {
    Map<String, List<QueryFile>> styles =
        STORED.all().stream()
            .filter(query -> query.name().startsWith("styles/"))
            .collect(
                Collectors.groupingBy(query -> query.name().replaceFirst("\\.[a-z0-9]+$", "")));
    assertThat(styles).hasSizeGreaterThanOrEqualTo(5);
    assertThat(styles.values())
        .allSatisfy(three -> {
          assertThat(three).hasSize(3);
          List<String> answers =
              three.stream().map(query -> csv(STORED.bind(query, Map.of()))).distinct().toList();
          assertThat(answers).as(three.get(0).name()).hasSize(1);
          assertThat(answers.get(0).lines().count()).isGreaterThan(1);
        });
  }

  @Test
  void an_unknown_parameter_is_refused_by_name() {
    QueryFile any = STORED.all().get(0);
    assertThatThrownBy(() -> STORED.bind(any, Map.of("nonsense", "1")))
        .isInstanceOf(BadArgument.class)
        .hasMessageContaining("nonsense");
  }

  @Test
  void text_in_a_parameter_never_becomes_query_syntax() {
    QueryFile query =
        STORED.all().stream()
            .filter(file ->
                file.parameters().stream()
                    .anyMatch(
                        parameter -> parameter.type() == org.kakehashi.corpus.ParameterType.IRI))
            .findFirst()
            .orElseThrow();
    String name =
        query.parameters().stream()
            .filter(parameter -> parameter.type() == org.kakehashi.corpus.ParameterType.IRI)
            .findFirst()
            .orElseThrow()
            .name();
    assertThatThrownBy(() -> STORED.bind(query, Map.of(name, "<http://x> } DROP ALL {")))
        .isInstanceOf(BadArgument.class);
  }

  @Test
  void an_unknown_slug_is_refused_with_what_may_have_been_meant() {
    QueryFile query = STORED.find("q06-summits-attended").orElseThrow();
    assertThatThrownBy(() -> STORED.bind(query, Map.of("actor", "japn")))
        .isInstanceOf(BadArgument.class)
        .hasMessageContaining("'japn'")
        .hasMessageContaining("Did you mean japan");
    assertThatThrownBy(() -> STORED.bind(query, Map.of("actor", "id:japn")))
        .isInstanceOf(BadArgument.class)
        .hasMessageContaining("Did you mean japan");
    assertThatThrownBy(() -> STORED.bind(query, Map.of("actor", "no-such-thing-anywhere")))
        .isInstanceOf(BadArgument.class)
        .hasMessageNotContaining("Did you mean");
  }

  @Test
  void an_undeclared_prefix_is_refused_by_name() {
    QueryFile query = STORED.find("q06-summits-attended").orElseThrow();
    assertThatThrownBy(() -> STORED.bind(query, Map.of("actor", "nowhere:japan")))
        .isInstanceOf(BadArgument.class)
        .hasMessageContaining("nowhere:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "japan",
        "id:japan",
        "https://w3id.org/kakehashi/id/japan",
        "<https://w3id.org/kakehashi/id/japan>"
      })
  void a_thing_may_be_written_in_four_ways(String written) {
    QueryFile query = STORED.find("q06-summits-attended").orElseThrow();
    assertThat(csv(STORED.bind(query, Map.of("actor", written))))
        .isEqualTo(csv(STORED.bind(query, Map.of("actor", "japan"))));
  }

  @Test
  void at_most_three_similar_names_come_nearest_first() {
    assertThat(NearNames.of("otter", List.of("cotters", "otters", "ottar", "utter", "heron")))
        .containsExactly("ottar", "otters", "utter");
    assertThat(NearNames.of("heron", List.of("otter", "utter"))).isEmpty();
  }

  @Test
  void the_name_itself_comes_first_whatever_its_capitals() {
    assertThat(NearNames.of("Otter", List.of("an-otter", "otter", "ottar")).getFirst())
        .isEqualTo("otter");
    assertThat(NearNames.ranked("OTTER", List.of("heron", "an-otter", "Otter")))
        .containsExactly("Otter", "an-otter", "heron");
  }

  @Test
  void names_differ_by_the_share_of_letters_to_change() {
    assertThat(NearNames.difference("otter", "OTTER")).isZero();
    assertThat(NearNames.difference("otter", "utter")).isCloseTo(0.2, within(1e-6));
    assertThat(NearNames.difference("otter", "")).isEqualTo(1);
  }

  /** The answer as SPARQL CSV with plain line ends. */
  private static String csv(Query query) {
    Snapshot snapshot = TheProject.snapshot();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Txn.executeRead(
        snapshot.dataset(),
        () -> {
          try (QueryExec execution = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
            RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
                .create(ResultSetLang.RS_CSV)
                .write(bytes, execution.select(), new Context());
          }
        });
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
