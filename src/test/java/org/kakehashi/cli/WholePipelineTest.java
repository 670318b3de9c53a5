package org.kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.ProjectCopy;

/** A project about another subject goes all the way, by the commands that a user types. */
class WholePipelineTest {
  private static final String BASE = "https://example.org/otter/";
  private static final String PREFIXES =
      """
      PREFIX id: <https://example.org/otter/id/>
      PREFIX graph: <https://example.org/otter/graph/>
      PREFIX otter: <https://example.org/otter/ontology#>
      PREFIX kk: <https://w3id.org/kakehashi/ontology#>
      PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;

  private static final String REST_OF_A_TERM =
      """
       ;
          schema:domainIncludes otter:Actor ; schema:rangeIncludes otter:Actor ;
          rdfs:label "raft"@en , "筏"@ja ;
          skos:definition "otters that float together"@en , "共に浮かぶカワウソ"@ja ;
          skos:example "None."@en ;
          rdfs:isDefinedBy <https://example.org/otter/ontology> .
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void it_is_accepted_without_a_finding() {
    assertThat(run("validate", "--lang", "en")).isZero();
    assertThat(out.toString().lines())
        .containsExactly("accepted: 0 violations, 0 warnings, 0 notes");
  }

  @Test
  void every_passage_holds_in_english_and_japanese() {
    assertThat(run("verify-sources", OtterAccord.TEXTS.toString(), "--show")).isZero();
    assertThat(out.toString().lines())
        .contains(
            "statement:T1-004  429-457  Varda intends to give to it.",
            "statement:T2-003  42-59  ヴァルダは湖連盟の加盟国ではない。")
        .last()
        .isEqualTo("2 source texts found, 16 passages hold, 0 findings");
  }

  @Test
  void only_what_a_source_asserts_becomes_a_fact() throws IOException {
    assertThat(ask("SELECT ?s ?p ?o { GRAPH graph:direct { ?s ?p ?o } }"))
        .containsExactlyInAnyOrder(
            "id/lumen ontology#signed id/otter-accord",
            "id/varda ontology#signed id/otter-accord",
            "id/lumen ontology#protects id/silver-river-otters",
            "id/otter-accord ontology#signedAt id/weir-meeting",
            "id/weir-meeting kk:time 2030-03-12",
            "id/silver-river-otters ontology#livesAlong id/mill-brook",
            "id/mill-brook ontology#partOf id/silver-river",
            "id/silver-river ontology#partOf id/lake-basin",
            "id/holt-fund ontology#capital id/amount-t1-010");
  }

  @ParameterizedTest
  @CsvSource({
    "intended,   id:varda, otter:givesTo, id:holt-fund, ?st kk:status kk:Intended",
    "speculated, id:lumen, otter:givesTo, id:holt-fund, ?st kk:status kk:Speculated",
    "offered,    id:varda, otter:protects, id:silver-river-otters, ?st kk:attributedTo id:lumen",
    "denied,     id:varda, otter:memberOf, id:lake-league, ?st kk:negated true",
    "set aside,  id:weir-meeting, kk:time, '\"2030-04\"^^edtf:EDTF', ?st kk:rank kk:Deprecated"
  })
  void what_is_not_asserted_is_kept_as_a_claim_and_is_no_fact(
      String how, String subject, String predicate, String object, String mark) throws IOException {
    String triple = subject + " " + predicate + " " + object;
    String claim =
        "?st rdf:subject %s ; rdf:predicate %s ; rdf:object %s . %s"
            .formatted(subject, predicate, object, mark);
    assertThat(ask("ASK { " + claim + " }")).as(how).containsExactly("true");
    assertThat(ask("ASK { " + triple + " }")).as(how).containsExactly("false");
  }

  @Test
  void what_follows_is_inferred_by_the_rules_of_its_own_ontology() throws IOException {
    assertThat(ask("SELECT ?s ?p ?o { GRAPH graph:inferred { ?s ?p ?o } }"))
        .contains(
            "id/lumen ontology#takesPartIn id/otter-accord",
            "id/varda ontology#takesPartIn id/otter-accord",
            "id/mill-brook ontology#partOf id/lake-basin")
        .noneMatch(line -> line.contains("givesTo") || line.contains("memberOf"));
  }

  @Test
  void an_inference_names_every_statement_that_it_rests_on() {
    assertThat(run("query", "q04-what-follows", "-p", "property=otter:takesPartIn", "--format=csv"))
        .isZero();
    assertThat(rows())
        .containsExactly(
            "id/lumen id/otter-accord kk:Asserted statement/T1-001",
            "id/varda id/otter-accord kk:Asserted statement/T1-002",
            "id/varda id/otter-accord kk:Asserted statement/T2-001");
  }

  @Test
  void dates_are_derived_from_times_as_written() throws IOException {
    assertThat(
            ask(
                """
                SELECT ?thing ?from ?to { GRAPH graph:dates {
                  ?thing kk:earliest ?from ; kk:latest ?to } }
                """))
        .containsExactlyInAnyOrder(
            "statement/T1-001 2030-03-01 2030-03-31",
            "statement/T1-002 2030-03-01 2030-03-31",
            "statement/T1-006 2030-03-12 2030-03-12",
            "statement/T2-004 2030-04-01 2030-04-30",
            "id/weir-meeting 2030-03-12 2030-03-12");
  }

  static Stream<String> storedQueries() throws IOException {
    try (Stream<Path> files = Files.list(OtterAccord.FOLDER.resolve("queries/competency"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.replace(".rq", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("storedQueries")
  void a_stored_query_gives_the_expected_answer(String name) throws IOException {
    Path expected = OtterAccord.FOLDER.resolve("queries/competency/" + name + ".expected.csv");
    assertThat(run("query", name, "--format", "csv", "--quiet")).isZero();
    assertThat(out.toString().replace("\r\n", "\n")).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          table | "Lumen protects the otters of the Silver River."@en
          csv   | https://example.org/otter/statement/T1-003,Lumen protects the otters
          json  | "value": "https://example.org/otter/statement/T1-003"
          """)
  void a_parameter_is_bound_in_every_format(String format, String sample) {
    assertThat(run("query", "q03-claims-about", "--param", "thing=lumen", "--format", format))
        .isZero();
    assertThat(out.toString()).contains("T1-001", "T2-002", "Speculated").doesNotContain("T1-002");
  }

  @Test
  void a_parameter_without_an_answer_gives_no_rows() {
    assertThat(run("query", "q05-events-by", "--param", "day=2030-03-11", "--format", "csv"))
        .isZero();
    assertThat(rows()).isEmpty();
  }

  @Test
  void its_questions_are_listed_in_the_language_of_the_reader() {
    assertThat(run("query", "--lang", "ja")).isZero();
    assertThat(out.toString().lines())
        .hasSize(6)
        .first()
        .satisfies(line -> assertThat(line).contains("competency/q01", "カワウソ協定に署名したのは誰か。"));
  }

  @Test
  void a_build_holds_its_own_names_and_none_of_the_first_project() throws IOException {
    assertThat(run("build", "--out", folder.toString())).isZero();
    List<String> quads = Files.readAllLines(onlyFile(folder));
    assertThat(quads)
        .hasSizeGreaterThan(500)
        .allMatch(quad -> quad.matches(".* <https://example\\.org/otter/graph/[\\w/-]+> \\."))
        .anyMatch(quad -> quad.startsWith("<" + BASE + "id/lumen> <" + BASE + "ontology#signed> "))
        .noneMatch(quad ->
            quad.matches(
                ".*w3id\\.org/kakehashi/(id|statement|source|conflict|graph|inference|release)/.*"));
    assertThat(out.toString()).contains("release ", " %d quads ".formatted(quads.size()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data/entities/actors.ttl | id:varda a | id:varda otter:givesTo id:holt-fund ; a | fact-without-statement
          data/statements/T1.ttl   | rdf:object id:weir-meeting | rdf:object id:lake-basin | object-fits
          data/statements/T1.ttl   | rdf:predicate otter:protects | rdf:predicate otter:protect | predicate-declared
          data/statements/T2.ttl   | kk:negated true | kk:regarding id:lake | regarding-described
          data/entities/things.ttl | id:holt-fund a otter:Fund | id:holt-fund a otter:Accord | accord-without-signatory
          """)
  void checks_of_the_framework_and_its_own_reject_it_when_damaged(
      String file, String text, String by, String rule) throws IOException {
    ProjectCopy copy = ProjectCopy.of(OtterAccord.FOLDER, folder);
    long line = copy.lineOf(file, text);
    copy.replace(file, text, by);
    assertThat(run(folder, "validate", "--lang", "en")).isEqualTo(1);
    assertThat(out.toString().lines())
        .anyMatch(
            finding -> finding.matches("%s:%d  violation  .*  \\[%s]".formatted(file, line, rule)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"otter:Raft a owl:Class", "otter:raftsWith a owl:ObjectProperty"})
  void a_term_of_its_own_that_nothing_uses_is_told_but_not_one_of_the_framework(String term)
      throws IOException {
    ProjectCopy copy = ProjectCopy.of(OtterAccord.FOLDER, folder);
    copy.replace("ontology/otter.ttl", "# Classes\n", term + REST_OF_A_TERM);
    assertThat(run(folder, "validate", "--lang", "en")).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .first()
        .satisfies(warning ->
            assertThat(warning).contains(term.substring(0, term.indexOf(' ')), "[unused-term]"));
  }

  private List<String> ask(String query) throws IOException {
    Path file = Files.writeString(folder.resolve("query.rq"), PREFIXES + query);
    out.getBuffer().setLength(0);
    assertThat(run("query", file.toString(), "--format", "csv")).as(err.toString()).isZero();
    return query.startsWith("ASK") ? out.toString().lines().toList() : rows();
  }

  /** The rows of a CSV answer without its heading, with our namespaces cut off. */
  private List<String> rows() {
    return out.toString()
        .lines()
        .skip(1)
        .map(line ->
            line.replace(BASE, "")
                .replace("https://w3id.org/kakehashi/ontology#", "kk:")
                .replace(',', ' '))
        .toList();
  }

  private static Path onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private int run(String... arguments) {
    return run(OtterAccord.FOLDER, arguments);
  }

  private int run(Path project, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--project", project.toString()));
    return Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
