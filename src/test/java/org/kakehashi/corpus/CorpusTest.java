package org.kakehashi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
  private static final String EX = "https://example.org/otter/";

  @TempDir private Path folder;

  @BeforeEach
  void lay_out_an_empty_project() throws IOException {
    for (String part : ProjectFolder.PARTS) {
      Files.createDirectories(folder.resolve(part));
    }
    write(
        "data/dataset.ttl",
        """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix void: <http://rdfs.org/ns/void#> .
        <https://example.org/otter/> a dcat:Dataset ;
            void:uriSpace "https://example.org/otter/" ;
            dcterms:title "Otter Accord"@en , "カワウソ協定"@ja ;
            dcterms:description "Invented."@en , "架空。"@ja .
        """);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Finding onlyTrouble() {
    Corpus corpus = Corpus.read(folder);
    assertThat(corpus.trouble()).hasSize(1);
    return corpus.trouble().get(0);
  }

  @Test
  void a_sound_project_has_no_trouble() {
    Corpus corpus = Corpus.read(folder);
    assertThat(corpus.trouble()).isEmpty();
    assertThat(corpus.requireDescription().title().ja()).isEqualTo("カワウソ協定");
  }

  @Test
  void each_triple_remembers_its_line() throws IOException {
    write(
        "data/things.ttl",
        """
        @prefix ex: <https://example.org/otter/> .

        ex:lumen a ex:State ;
            ex:name "Lumen" ,

                "ルーメン" ;
            ex:part [
                ex:name "inner"
            ] .
        """);
    Corpus corpus = Corpus.read(folder);
    assertThat(line(corpus, "Lumen")).isEqualTo(4);
    assertThat(line(corpus, "ルーメン")).isEqualTo(6);
    assertThat(line(corpus, "inner")).isEqualTo(8);
    assertThat(corpus.locate(NodeFactory.createURI(EX + "lumen")))
        .contains(new Location("data/things.ttl", 3));
  }

  private static long line(Corpus corpus, String name) {
    Triple triple =
        corpus
            .union(CorpusFile.Role.DATA)
            .find(
                Node.ANY, NodeFactory.createURI(EX + "name"), NodeFactory.createLiteralString(name))
            .next();
    return corpus.locate(triple).orElseThrow().line();
  }

  @Test
  void a_turtle_error_is_a_finding_with_line_and_column() throws IOException {
    write("data/bad.ttl", "@prefix ex: <https://example.org/> .\nex:a ex:b ] .\n");
    Finding finding = onlyTrouble();
    assertThat(finding.where()).isEqualTo(new Location("data/bad.ttl", 2));
    assertThat(finding.rule()).isEqualTo("turtle-syntax");
    assertThat(finding.message().en()).contains("column");
  }

  @Test
  void a_relative_iri_is_refused() throws IOException {
    write("data/bad.ttl", "<lumen> a <https://example.org/State> .\n");
    assertThat(Corpus.read(folder).trouble())
        .isNotEmpty()
        .allSatisfy(
            finding -> assertThat(finding.where()).isEqualTo(new Location("data/bad.ttl", 1)));
  }

  @Test
  void a_query_that_does_not_parse_is_a_finding_with_its_line() throws IOException {
    write(
        "queries/bad.rq",
        """
        #+ title: {en: "x", ja: "x"}
        #+ description: {en: "x", ja: "x"}
        SELECT * {
          ?s ?p


          }
        """);
    Finding finding = onlyTrouble();
    assertThat(finding.rule()).isEqualTo("query-syntax");
    assertThat(finding.where()).isEqualTo(new Location("queries/bad.rq", 7));
    assertThat(finding.message().en()).contains("line 7, column 3");
  }

  @Test
  void a_quoted_position_in_a_query_is_not_taken_for_that_of_the_error() throws IOException {
    write(
        "queries/bad.rq",
        """
        #+ title: {en: "x", ja: "x"}
        #+ description: {en: "x", ja: "x"}
        SELECT * {

          "at line 99, column 9" "at line 99, column 9"
        """);
    assertThat(onlyTrouble().where().line()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[] rdf:reifies <<( ex:lumen ex:signed ex:accord )>> .",
        "<< ex:lumen ex:signed ex:accord >> ex:source ex:gazette .",
        "ex:lumen ex:signed ex:accord {| ex:source ex:gazette |} .",
        "ex:lumen ex:signed ex:accord ~ ex:claim .",
        "ex:lumen ex:says ( <<( ex:lumen ex:signed ex:accord )>> ) ."
      })
  void rdf_1_2_written_by_hand_is_refused_where_it_stands(String triple) throws IOException {
    write(
        "data/things.ttl",
        "@prefix ex: <https://example.org/otter/> .\n"
            + "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n\n"
            + triple
            + "\n");
    Finding finding = onlyTrouble();
    assertThat(finding.rule()).isEqualTo("rdf12-authored");
    assertThat(finding.where()).isEqualTo(new Location("data/things.ttl", 4));
    assertThat(finding.mend().en()).contains("rdf:subject");
    assertThat(finding.mend().ja()).contains("言明");
  }

  @Test
  void a_header_without_japanese_is_a_finding() throws IOException {
    write("queries/bad.rq", "#+ title: {en: \"x\"}\n#+ description: {en: x, ja: x}\nASK {}\n");
    assertThat(onlyTrouble().message().en()).contains("'ja'");
  }

  @Test
  void an_unknown_header_field_is_refused_by_name() throws IOException {
    write(
        "queries/bad.rq",
        "#+ title: {en: x, ja: x}\n#+ description: {en: x, ja: x}\n#+ titel: x\nASK {}\n");
    assertThat(onlyTrouble().message().en()).contains("titel").contains("parameters");
  }

  @Test
  void an_unknown_parameter_type_is_told_with_the_known_ones() throws IOException {
    write(
        "queries/bad.rq",
        """
        #+ title: {en: x, ja: x}
        #+ description: {en: x, ja: x}
        #+ parameters:
        #+   day: {type: moment, label: {en: x, ja: x}, example: x}
        SELECT * { ?s ?p ?day }
        """);
    assertThat(onlyTrouble().message().en()).contains("moment").contains("date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s ?p ?o FILTER NOT EXISTS { ?s ?q ?thing }",
        "?s ?p ?o { SELECT ?s { ?s ?q ?thing } }",
        "?s ?p ?o MINUS { ?s ?q ?thing }",
        "{ ?s ?p ?o FILTER (?o = ?thing) } UNION { ?s ?o ?p }"
      })
  void a_parameter_outside_the_outermost_pattern_is_refused(String pattern) throws IOException {
    write("queries/bad.rq", withParameter("default: x", pattern));
    Finding finding = onlyTrouble();
    assertThat(finding.rule()).isEqualTo("query-header");
    assertThat(finding.message().en()).contains("'thing'").contains("outermost");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s ?p ?thing",
        "?s ?p ?o FILTER (?o = ?thing)",
        "?s ?p ?o OPTIONAL { ?s ?q ?r FILTER (?r = ?thing) }",
        "{ ?s ?p ?thing } UNION { ?thing ?p ?s }",
        "GRAPH ?thing { ?s ?p ?o }",
        "?s ?p ?o { SELECT ?s ?thing { ?s ?q ?thing } }"
      })
  void a_parameter_in_the_outermost_pattern_is_taken(String pattern) throws IOException {
    write("queries/good.rq", withParameter("default: x", pattern));
    assertThat(Corpus.read(folder).trouble()).isEmpty();
  }

  @Test
  void an_unknown_field_of_a_parameter_is_refused_by_name() throws IOException {
    write("queries/bad.rq", withParameter("defualt: x", "?s ?p ?thing"));
    Finding finding = onlyTrouble();
    assertThat(finding.rule()).isEqualTo("query-header");
    assertThat(finding.message().en()).contains("defualt").contains("default");
  }

  @Test
  void an_unknown_language_of_a_title_is_refused_by_name() throws IOException {
    write(
        "queries/bad.rq",
        "#+ title: {en: x, ja: x, jp: x}\n#+ description: {en: x, ja: x}\nASK {}\n");
    assertThat(onlyTrouble().message().en()).contains("'jp'").contains("en, ja");
  }

  private static String withParameter(String field, String pattern) {
    return """
    #+ title: {en: x, ja: x}
    #+ description: {en: x, ja: x}
    #+ parameters:
    #+   thing: {type: text, label: {en: x, ja: x}, example: x, %s}
    SELECT * { %s }
    """
        .formatted(field, pattern);
  }

  @Test
  void a_project_that_does_not_describe_itself_is_told_how() throws IOException {
    Files.delete(folder.resolve("data/dataset.ttl"));
    assertThat(onlyTrouble().mend().en()).contains("void:uriSpace");
  }

  @Test
  void equal_files_have_equal_digests_whatever_their_line_ends() throws IOException {
    write("data/a.ttl", "<https://example.org/a> a <https://example.org/B> .\n");
    String unix = Corpus.read(folder).digest();
    write("data/a.ttl", "<https://example.org/a> a <https://example.org/B> .\r\n");
    assertThat(Corpus.read(folder).digest()).isEqualTo(unix);
    write("data/a.ttl", "<https://example.org/a> a <https://example.org/C> .\n");
    assertThat(Corpus.read(folder).digest()).isNotEqualTo(unix);
  }
}
