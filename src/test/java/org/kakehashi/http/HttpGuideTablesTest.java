package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.support.RunningServer.query;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.http.problem.ProblemCode;
import org.kakehashi.support.Guide;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.kakehashi.text.Language;

/** What docs/http.md lists is what the server has, no more and no less. */
class HttpGuideTablesTest {
  private static final Path FILE = Path.of("docs/http.md");
  private static final Snapshot SNAPSHOT = TheProject.snapshot();
  private static final RunningServer SERVER = RunningServer.start(SNAPSHOT, Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static Guide guide() {
    return Guide.read(FILE);
  }

  /** The answer at a path, wherever the server sends the client for it. */
  private static HttpResponse<String> followed(String path) {
    HttpResponse<String> answer = SERVER.get(path);
    return answer
        .headers()
        .firstValue("Location")
        .map(HttpGuideTablesTest::followed)
        .orElse(answer);
  }

  private static String detail(HttpResponse<String> problem) {
    return JSON.parse(problem.body()).get("detail").getAsString().value();
  }

  @Test
  void every_path_that_is_named_answers() {
    List<String> paths =
        guide().code().stream().filter(code -> code.matches("/[^…]*")).distinct().toList();
    assertThat(paths)
        .hasSizeGreaterThan(30)
        .allSatisfy(path -> assertThat(followed(path).statusCode()).isEqualTo(200));
  }

  @Test
  void every_feature_and_every_kind_of_thing_has_its_row() {
    List<String> rows =
        guide().table("Addresses").stream().map(row -> row.getFirst().replace("`", "")).toList();
    String features = detail(SERVER.get("/nothing")).replaceFirst(".*exist: ", "");
    assertThat(rows).contains(features.split(", ", -1)).doesNotHaveDuplicates();
    assertThat(rows).contains(kinds().toArray(String[]::new));
  }

  /** The first parts of the paths of things, as rows write them. */
  private static Set<String> kinds() {
    String space = SNAPSHOT.description().uriSpace();
    return Txn.calculateRead(
        SNAPSHOT.dataset(),
        () ->
            SNAPSHOT.dataset().stream()
                .map(Quad::getSubject)
                .filter(node -> node.isURI() && node.getURI().startsWith(space))
                .map(node -> node.getURI().substring(space.length()))
                .map(path -> "/" + path.replaceFirst("/.*", "/…").replaceFirst("#.*", ""))
                .filter(path -> path.length() > 1)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void every_prefix_that_is_named_is_stored() {
    assertThat(guide().code().stream().filter(code -> code.matches("[a-z]+:")))
        .isNotEmpty()
        .allSatisfy(prefix ->
            assertThat(SNAPSHOT.prefixMapping().getNsPrefixURI(prefix.replace(":", "")))
                .isNotNull());
  }

  @Test
  void every_stored_query_is_listed_with_its_parameters() {
    List<QueryFile> queries =
        SNAPSHOT.queries().stream().filter(query -> query.folder().equals("api")).toList();
    assertThat(JSON.parse(SERVER.get("/api").body()).get("queries").getAsArray())
        .hasSameSizeAs(queries);
    guide()
        .holds(
            "queries",
            queries.stream()
                .map(HttpGuideTablesTest::row)
                .collect(
                    Collectors.joining(
                        "\n",
                        "\n| address | answers | parameters (with default) |\n|---|---|---|\n",
                        "\n\n")));
  }

  private static String row(QueryFile query) {
    String parameters =
        query.parameters().stream()
            .map(parameter ->
                "`%s`%s"
                    .formatted(
                        parameter.name(),
                        parameter.defaultValue().map(value -> " (" + value + ")").orElse("")))
            .collect(Collectors.joining(", "));
    return "| `/%s` | %s | %s |".formatted(query.name(), query.title().in(Language.EN), parameters);
  }

  @Test
  void every_error_code_is_listed_with_its_status() {
    Map<Integer, List<String>> byStatus =
        ProblemCode.all().stream()
            .collect(
                Collectors.groupingBy(
                    ProblemCode::status,
                    TreeMap::new,
                    Collectors.mapping(
                        code -> "[%1$s](errors/%1$s.md)".formatted(code.code()),
                        Collectors.toList())));
    guide()
        .holds(
            "codes",
            byStatus.entrySet().stream()
                .map(entry ->
                    "| %d | %s |\n".formatted(entry.getKey(), String.join(", ", entry.getValue())))
                .collect(Collectors.joining("", "\n| status | codes |\n|---|---|\n", "\n")));
  }

  @Test
  void every_parameter_of_search_is_listed() {
    String told = detail(SERVER.get("/search?none=1"));
    String known = told.replaceFirst(".*: ", "").replaceFirst("\\.$", "");
    assertThat(guide().table("Search").stream().flatMap(row -> Guide.code(row.getFirst()).stream()))
        .containsExactlyInAnyOrder(known.split(", ", -1));
  }
}
