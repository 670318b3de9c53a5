package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

class DownloadTest {
  private static final Snapshot SNAPSHOT = TheProject.snapshot();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(SNAPSHOT, Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
    CLIENT.close();
  }

  private static HttpResponse<byte[]> fetch(String name, String... headers) {
    try {
      var request = server.request("/download/" + name);
      return CLIENT.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static DatasetGraph parsed(String name, Lang lang) {
    return RDFParser.source(new ByteArrayInputStream(fetch(name).body()))
        .lang(lang)
        .toDatasetGraph();
  }

  @ParameterizedTest
  @CsvSource({"all.nq,N-Quads", "all.trig,TriG"})
  void everything_comes_back_as_it_is(String name, String lang) {
    DatasetGraph read = parsed(name, org.apache.jena.riot.RDFLanguages.nameToLang(lang));
    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
    SNAPSHOT
        .dataset()
        .listGraphNodes()
        .forEachRemaining(graph ->
            assertSame(read.getGraph(graph), SNAPSHOT.dataset().getGraph(graph), graph.getURI()));
  }

  private static void assertSame(Graph read, Graph served, String name) {
    assertThat(read.size()).as(name).isEqualTo(served.size());
    assertThat(served.isIsomorphicWith(read)).as(name).isTrue();
  }

  @Test
  void json_ld_has_every_graph_without_triple_terms() {
    DatasetGraph read = parsed("all.jsonld", Lang.JSONLD11);
    SNAPSHOT
        .dataset()
        .listGraphNodes()
        .forEachRemaining(name -> {
          Graph served = SNAPSHOT.dataset().getGraph(name);
          boolean terms = served.stream().anyMatch(triple -> triple.getObject().isTripleTerm());
          assertThat(read.getGraph(name).size())
              .as(name.getURI())
              .isEqualTo(terms ? 0 : served.size());
        });
  }

  @ParameterizedTest
  @CsvSource({"ttl,Turtle", "nt,N-Triples", "jsonld,JSON-LD"})
  void a_layer_comes_back_as_it_is(String ending, String lang) {
    DatasetGraph read =
        parsed("source-S1." + ending, org.apache.jena.riot.RDFLanguages.nameToLang(lang));
    Node name = SNAPSHOT.description().graph("source/S1");
    assertSame(read.getDefaultGraph(), SNAPSHOT.dataset().getGraph(name), ending);
  }

  @Test
  void checksums_verify() throws Exception {
    List<String> lines =
        new String(fetch("CHECKSUMS").body(), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSizeGreaterThan(100).allMatch(line -> line.matches("[0-9a-f]{64}  \\S+"));
    for (String line : lines) {
      String name = line.substring(66);
      if (!name.contains(SNAPSHOT.releaseId())) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(fetch(name).body());
        assertThat(HexFormat.of().formatHex(digest)).as(name).isEqualTo(line.substring(0, 64));
      }
    }
  }

  @Test
  void another_server_of_the_release_gives_the_same_bytes() {
    String checksums = new String(fetch("CHECKSUMS").body(), StandardCharsets.UTF_8);
    try (RunningServer other = RunningServer.start(SNAPSHOT, Limits.DEFAULT)) {
      assertThat(other.get("/download/CHECKSUMS").body()).isEqualTo(checksums);
    }
  }

  @Test
  void a_packed_file_unpacks_to_the_plain_one_and_has_no_time() throws IOException {
    byte[] packed = fetch("direct.nt.gz").body();
    assertThat(packed[4] | packed[5] | packed[6] | packed[7]).isZero();
    byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    assertThat(unpacked).isEqualTo(fetch("direct.nt").body());
    HttpResponse<byte[]> coded = fetch("direct.nt", "Accept-Encoding", "gzip");
    assertThat(coded.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(coded.body()).isEqualTo(packed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statements|statement,labelEn,labelJa,subject,predicate,object,regarding,negated,status,rank,rankReason,speakers,statedOn,validTime,validEarliest,validLatest,source,passageStart,passageEnd,release",
        "events|event,type,labelEn,labelJa,subject,property,value,valueLabelEn,valueLabelJa,negated,status,rank,speakers,validTime,source,statement,passageStart,passageEnd,release",
        "flows|flow,type,labelEn,labelJa,property,value,valueLabelEn,valueLabelJa,currency,amount,amountAtLeast,amountAtMost,amountAsWritten,negated,status,rank,speakers,validTime,source,statement,passageStart,passageEnd,release",
        "entities|entity,types,labelEn,labelJa,notations,statements,sources,statuses,passageStart,passageEnd,release"
      })
  void tables_have_their_header_row_and_name_the_release(String name, String header) {
    HttpResponse<byte[]> response = fetch(name + ".csv");
    String csv = new String(response.body(), StandardCharsets.UTF_8);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    assertThat(csv).startsWith(header + "\r\n").endsWith("," + SNAPSHOT.releaseId() + "\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(new String(fetch("tables-metadata.json").body(), StandardCharsets.UTF_8))
        .satisfies(json -> assertThat(JSON.parse(json).hasKey("tables")).isTrue())
        .contains("\"" + name + ".csv\"");
  }

  @Test
  void the_table_of_statements_has_each_statement_once() {
    String csv = new String(fetch("statements.csv").body(), StandardCharsets.UTF_8);
    List<String> first =
        csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    int statements = TheProject.rows("SELECT ?st { ?st a kk:Statement }").size();
    assertThat(first).hasSize(statements).doesNotHaveDuplicates();
  }

  @Test
  void the_table_of_entities_has_each_entity_once() {
    String csv = new String(fetch("entities.csv").body(), StandardCharsets.UTF_8);
    List<String> first =
        csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    assertThat(first).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @Test
  void a_file_is_tagged_named_and_not_sent_twice() {
    HttpResponse<byte[]> response = fetch("direct.ttl");
    String tag = response.headers().firstValue("ETag").orElseThrow();
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"kakehashi-" + SNAPSHOT.releaseId() + "-direct.ttl\"");
    assertThat(response.headers().firstValue("Vary")).contains("Accept-Encoding");
    assertThat(fetch("direct.ttl", "If-None-Match", "\"x\", W/" + tag).statusCode()).isEqualTo(304);
    assertThat(fetch("direct.ttl", "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    HttpResponse<String> head = server.method("HEAD", "/download/direct.ttl");
    assertThat(head.headers().firstValue("ETag")).contains(tag);
    assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(response.body().length);
    assertThat(server.method("POST", "/download/direct.ttl").statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"statment.csv", "statements.csv.zip", "Statements.csv"})
  void an_unknown_file_is_told_with_near_names(String name) {
    HttpResponse<String> response = server.get("/download/" + RunningServer.encode(name));
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("unknown-download", "statements.csv");
  }

  @Test
  void the_page_says_how_to_cite_and_under_which_licence() {
    String page = server.get("/download").body();
    assertThat(page)
        .contains(SNAPSHOT.releaseId(), "creativecommons.org/licenses/by/4.0", "statements.csv.gz");
    assertThat(server.get("/download?lang=ja").body()).contains("引用のしかた", "ライセンス");
    assertThat(server.get("/download?format=zip").statusCode()).isEqualTo(400);
  }

  @Test
  void a_project_without_tables_has_dumps_only() {
    try (RunningServer otters = RunningServer.start()) {
      assertThat(otters.get("/download/all.nq").headers().firstValue("Content-Disposition"))
          .hasValueSatisfying(name -> assertThat(name).contains("otter-"));
      assertThat(otters.get("/download/tables-metadata.json").statusCode()).isEqualTo(404);
    }
  }
}
