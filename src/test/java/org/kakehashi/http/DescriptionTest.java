package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class DescriptionTest {
  private static final Snapshot SNAPSHOT = TheProject.snapshot();
  private static final String PREFIXES =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX spdx: <http://spdx.org/rdf/terms#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;
  private static final Pattern DATA_BLOCK =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(SNAPSHOT, Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Graph graph(RunningServer of, String path, Lang lang, String accept) {
    HttpResponse<String> response = of.get(path, "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    return RDFParser.fromString(response.body(), lang).base(of.uri().toString()).toGraph();
  }

  private static Graph turtle(String path) {
    return graph(server, path, Lang.TURTLE, "text/turtle");
  }

  private static boolean holds(Graph graph, String pattern) {
    try (QueryExec execution =
        QueryExec.graph(graph).query(PREFIXES + "ASK { " + pattern + " }").build()) {
      return execution.ask();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.well-known/void", "/catalogue"})
  void a_description_is_the_same_in_every_form(String path) {
    Graph turtle = turtle(path);
    assertThat(turtle.size()).isGreaterThan(50);
    assertThat(graph(server, path, Lang.NTRIPLES, "application/n-triples").size())
        .isEqualTo(turtle.size());
    assertThat(graph(server, path, Lang.JSONLD11, "application/ld+json").size())
        .isEqualTo(turtle.size());
    assertThat(graph(server, path + "?format=rdf", Lang.RDFXML, "*/*").size())
        .isEqualTo(turtle.size());
    assertThat(server.get(path, "Accept", "text/html,*/*;q=0.1").body()).contains("<pre tabindex=");
    assertThat(server.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(server.get(path + "?formt=rdf").body()).contains("unknown-parameter", "format");
    assertThat(server.method("HEAD", path).statusCode()).isEqualTo(200);
  }

  @Test
  void void_tells_sizes_partitions_vocabularies_and_ways_in() {
    Graph graph = turtle("/.well-known/void");
    String root = server.uri().toString();
    String dataset = "<" + SNAPSHOT.description().dataset().getURI() + ">";
    assertThat(
            List.of(
                "void:triples " + SNAPSHOT.size(),
                "void:sparqlEndpoint <" + root + "sparql>",
                "void:dataDump <" + root + "download/all.nq.gz>",
                "void:exampleResource <https://w3id.org/kakehashi/id/japan>",
                "void:vocabulary <http://www.w3.org/ns/prov#>",
                "void:classPartition [ void:class <https://w3id.org/kakehashi/ontology#Statement> ;"
                    + " void:entities ?n ]",
                "void:propertyPartition [ void:property <http://www.w3.org/ns/prov#hadPrimarySource>"
                    + " ; void:triples ?n ]",
                "dcterms:license ?license",
                "void:subset <https://w3id.org/kakehashi/graph/direct>"))
        .allMatch(each -> holds(graph, dataset + " " + each));
    SNAPSHOT
        .dataset()
        .listGraphNodes()
        .forEachRemaining(name ->
            assertThat(
                    holds(
                        graph,
                        "<%s> void:triples %d ; void:dataDump ?dump"
                            .formatted(name.getURI(), SNAPSHOT.dataset().getGraph(name).size())))
                .as(name.getURI())
                .isTrue());
  }

  @Test
  void the_catalogue_tells_files_services_version_and_descent() {
    Graph graph = turtle("/catalogue");
    String root = server.uri().toString();
    String dataset = "<" + SNAPSHOT.description().dataset().getURI() + ">";
    String layers = "https://w3id.org/kakehashi/graph/";
    assertThat(
            List.of(
                "<" + root + "catalogue> a dcat:Catalog ; dcat:dataset " + dataset,
                "<" + root + "catalogue> dcat:service <" + root + "sparql>",
                "<" + root + "sparql> a dcat:DataService ; dcat:servesDataset " + dataset,
                dataset + " dcat:version \"" + SNAPSHOT.releaseId() + "\"",
                dataset + " dcterms:publisher/<http://www.w3.org/2004/02/skos/core#prefLabel> ?n",
                "<%sdirect> prov:wasDerivedFrom <%ssource/S1>".formatted(layers, layers),
                "<%ssource/S1> prov:hadPrimarySource <https://w3id.org/kakehashi/source/S1>"
                    .formatted(layers)))
        .allMatch(each -> holds(graph, each));
    assertThat(
            holds(
                graph,
                "?file a dcat:Distribution FILTER NOT EXISTS { ?file dcat:mediaType ?type ;"
                    + " dcat:byteSize ?size ; dcterms:license ?license ; dcat:downloadURL ?url ;"
                    + " spdx:checksum/spdx:checksumValue ?sum }"))
        .isFalse();
  }

  @Test
  void the_checksums_of_the_catalogue_are_those_of_the_list() {
    Graph graph = turtle("/catalogue");
    server
        .get("/download/CHECKSUMS")
        .body()
        .lines()
        .filter(line -> !line.contains(SNAPSHOT.releaseId()))
        .forEach(line ->
            assertThat(
                    holds(
                        graph,
                        "<%sdownload/%s> spdx:checksum/spdx:checksumValue ?v FILTER (STR(?v) = '%s')"
                            .formatted(server.uri(), line.substring(66), line.substring(0, 64))))
                .as(line)
                .isTrue());
  }

  @Test
  void the_sitemap_lists_every_kind_of_thing_under_the_host_that_was_asked() throws Exception {
    HttpResponse<String> response = server.get("/sitemap.xml");
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
    NodeList addresses = xml.getElementsByTagName("loc");
    assertThat(addresses.getLength()).isGreaterThan(1000);
    for (int i = 0; i < addresses.getLength(); i++) {
      assertThat(addresses.item(i).getTextContent()).startsWith(server.uri().toString());
    }
    for (String path : List.of("id/japan", "source/S1", "conflict/C01", "statement/S1-004")) {
      assertThat(response.body()).contains("<loc>" + server.uri() + path + "</loc>");
    }
    assertThat(response.body()).doesNotContain("/graph/");
  }

  @Test
  void robots_are_shown_the_sitemap_and_kept_from_queries() {
    assertThat(server.get("/robots.txt").body())
        .contains(
            "User-agent: *", "Disallow: /sparql?", "Sitemap: " + server.uri() + "sitemap.xml");
  }

  @Test
  void browsers_find_the_icon_where_they_look() {
    HttpResponse<String> icon = server.get("/favicon.ico");
    assertThat(icon.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void the_front_page_describes_the_data_set_for_search_engines(String language) {
    HttpResponse<String> page = server.get("/?lang=" + language);
    Matcher block = DATA_BLOCK.matcher(page.body());
    assertThat(block.find()).isTrue();
    JsonObject json = JSON.parse(block.group(1));
    assertThat(json.get("@type").getAsString().value()).isEqualTo("Dataset");
    assertThat(json.get("version").getAsString().value()).isEqualTo(SNAPSHOT.releaseId());
    assertThat(json.get("license").getAsString().value()).contains("creativecommons.org");
    assertThat(json.get("distribution").getAsArray()).hasSizeGreaterThan(5);
    // It is data: no script of others may run on our pages, and nothing in it can end the block.
    assertThat(block.group(1)).doesNotContain("<", ">", "&");
    assertThat(page.body().split("<script", -1)).hasSize(3);
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy ->
            assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';")
                .doesNotContain("unsafe"));
  }

  @Test
  void another_project_describes_itself() {
    try (RunningServer otters = RunningServer.start()) {
      Graph graph = graph(otters, "/.well-known/void", Lang.TURTLE, "text/turtle");
      assertThat(holds(graph, "<https://example.org/otter/> void:triples ?n")).isTrue();
      assertThat(otters.get("/catalogue").body()).doesNotContain("kakehashi/id");
    }
  }
}
