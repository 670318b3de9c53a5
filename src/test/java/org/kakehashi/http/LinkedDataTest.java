package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
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
import org.kakehashi.vocab.Kk;

class LinkedDataTest {
  private static final String SPACE = "https://w3id.org/kakehashi/";
  private static final Snapshot SNAPSHOT = TheProject.snapshot();

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(SNAPSHOT, Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle",
        "text/html | text/html",
        "application/n-triples | application/n-triples",
        "application/ld+json | application/ld+json",
        "application/rdf+xml | application/rdf+xml",
        "application/trig | application/trig",
        "application/n-quads | application/n-quads",
        "*/* | text/turtle",
        "text/* | text/turtle",
        "application/* | application/n-triples",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "text/turtle;q=0.4, application/ld+json;q=0.8 | application/ld+json",
        "image/png, application/rdf+xml;q=0.1 | application/rdf+xml",
        "text/turtle;q=0, */* | application/n-triples",
        "TEXT/TURTLE | text/turtle",
        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | application/ld+json",
      })
  void the_accept_header_chooses_the_format_of_every_kind_of_thing(String accept, String type) {
    for (String path : things()) {
      for (String method : List.of("GET", "HEAD")) {
        HttpResponse<String> thing = ask(method, path, "Accept", accept);
        assertThat(thing.statusCode()).as(method + path).isEqualTo(303);
        String document = header(thing, "Location");
        assertThat(document).startsWith("/doc/");
        HttpResponse<String> answer = ask(method, document, "Accept", accept);
        assertThat(answer.statusCode()).as(method + document).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(answer.body().isEmpty()).isEqualTo(method.equals("HEAD"));
        assertThat(header(answer, "Vary")).contains("Accept", "Accept-Language");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "jsonld", "rdf", "trig", "nq", "html"})
  void an_extension_or_the_parameter_format_wins_over_the_accept_header(String extension) {
    String type = header(server.get("/doc/id/japan." + extension), "Content-Type");
    for (String path : List.of("/doc/id/japan." + extension, "/doc/id/japan?format=" + extension)) {
      HttpResponse<String> answer = server.get(path, "Accept", "image/png");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualTo(type);
      assertThat(header(answer, "Content-Location")).startsWith("/doc/id/japan." + extension);
    }
    assertThat(header(server.get("/id/japan." + extension), "Location"))
        .isEqualTo("/doc/id/japan." + extension);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/statement/S1-004.html",
        "/doc/id/japan.html",
        "/doc/id/nsatu.html",
        "/doc/source/S4.html",
        "/doc/conflict/C09.html",
        "/doc/graph/source/S1.html",
        "/doc/ontology.html",
        "/source",
        "/conflict"
      })
  void no_page_shows_a_bare_prefixed_name_as_a_label(String path) {
    for (String language : List.of("en", "ja")) {
      assertThat(server.get(path + "?lang=" + language, "Accept", "text/html").body())
          .as(path)
          .doesNotContainPattern(">\\s*[a-z]+:[A-Za-z]+\\s*<");
    }
  }

  @Test
  void what_cannot_be_served_is_refused_with_what_can() {
    for (String path : List.of("/id/japan", "/doc/id/japan", "/id/japan?format=docx")) {
      HttpResponse<String> answer =
          path.contains("format") ? server.get(path) : server.get(path, "Accept", "image/png");
      assertThat(answer.statusCode()).isEqualTo(406);
      assertThat(answer.body()).contains("text/turtle (format=ttl)", "application/ld+json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void things_and_documents_can_only_be_read(String method) {
    for (String path : List.of("/id/japan", "/doc/id/japan.ttl", "/context.jsonld")) {
      HttpResponse<String> answer = server.method(method, path);
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }
    assertThat(server.method("OPTIONS", "/doc/id/japan").statusCode()).isEqualTo(204);
  }

  @Test
  void a_client_that_holds_a_representation_is_not_sent_it_again() {
    Set<String> tags = new TreeSet<>();
    List<String> variants =
        List.of(
            "/doc/id/japan.ttl",
            "/doc/id/japan.nt",
            "/doc/id/japan.html?lang=en",
            "/doc/id/japan.html?lang=ja",
            "/doc/id/japan.ttl?asOf=2015",
            "/doc/id/japan.ttl?knownAt=2015");
    for (String path : variants) {
      String tag = header(server.get(path), "ETag");
      assertThat(tag).startsWith("\"" + SNAPSHOT.releaseId());
      tags.add(tag);
      for (String held : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
        HttpResponse<String> again = server.get(path, "If-None-Match", held);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
      }
      assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
    assertThat(tags).hasSameSizeAs(variants);
  }

  @Test
  void links_tell_a_program_where_to_go() {
    HttpResponse<String> answer = server.get("/doc/id/japan.ttl");
    assertThat(answer.headers().allValues("Link"))
        .contains(
            "</doc/id/japan>; rel=\"canonical\"",
            "</doc/id/japan.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
            "<" + Kk.NS + "State>; rel=\"type\"",
            "<" + SPACE + "id/japan>; rel=\"cite-as\"",
            "</.well-known/void>; rel=\"describedby\"");
    assertThat(header(answer, "Cache-Control")).contains("max-age");
    assertThat(header(server.get("/id/japan"), "Link"))
        .isEqualTo("</doc/id/japan>; rel=\"describedby\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "rdf", "trig", "nq"})
  void all_formats_of_a_document_hold_the_same_graph(String extension) {
    for (String thing : documents()) {
      Graph expected = graph("/doc/" + thing + ".nt", "nt");
      assertThat(expected.isEmpty()).isFalse();
      Graph actual = graph("/doc/" + thing + "." + extension, extension);
      assertThat(actual.isIsomorphicWith(expected)).as(thing + "." + extension).isTrue();
    }
  }

  @Test
  void every_iri_of_the_project_answers() {
    Set<String> paths = new TreeSet<>();
    SNAPSHOT.dataset().find().forEachRemaining(quad -> collect(quad, paths));
    assertThat(paths).hasSizeGreaterThan(500);
    for (String path : paths) {
      String document = header(ask("HEAD", path), "Location");
      assertThat(document).as(path).startsWith("/doc/");
    }
  }

  private static void collect(Quad quad, Set<String> paths) {
    Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(SPACE) && !iri.equals(SPACE))
        .map(iri -> "/" + iri.substring(SPACE.length()).replaceFirst("#.*", ""))
        .forEach(paths::add);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/japan",
        "id/itpp",
        "statement/S1-004",
        "source/S1",
        "conflict/C09",
        "graph/direct"
      })
  void a_document_has_a_name_for_all_that_it_mentions(String path) {
    Graph graph = graph("/doc/" + path + ".nt", "nt");
    assertThat(
            graph.stream()
                .flatMap(LinkedDataTest::named)
                .filter(Node::isURI)
                .filter(node -> !node.getURI().startsWith(SPACE + "doc/"))
                .distinct()
                .filter(node ->
                    Stream.of(RDFS.Nodes.label, SKOS.prefLabel.asNode(), DCTerms.title.asNode())
                        .noneMatch(name -> graph.contains(node, name, Node.ANY))))
        .isEmpty();
  }

  /** What stands in other data sets has its names there. */
  private static Stream<Node> named(Triple triple) {
    boolean elsewhere = triple.getPredicate().getURI().matches(".*(Match|seeAlso)$");
    return elsewhere
        ? Stream.of(triple.getSubject(), triple.getPredicate())
        : Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  @Test
  void a_document_holds_facts_claims_and_evidence() {
    Graph graph = graph("/doc/id/japan.nt", "nt");
    Node japan = NodeFactory.createURI(SPACE + "id/japan");
    Graph direct = SNAPSHOT.dataset().getGraph(SNAPSHOT.description().graph("direct"));
    direct.stream(japan, Node.ANY, Node.ANY)
        .forEach(fact -> assertThat(graph.contains(fact)).isTrue());
    direct.stream(Node.ANY, Node.ANY, japan)
        .forEach(fact -> assertThat(graph.contains(fact)).isTrue());
    Node claim = NodeFactory.createURI(SPACE + "statement/S1-004");
    assertThat(graph.contains(claim, Kk.HAS_EVIDENCE, Node.ANY)).isTrue();
  }

  @Test
  void json_ld_refers_to_our_context_and_is_short() {
    HttpResponse<String> context = server.get("/context.jsonld");
    assertThat(header(context, "Content-Type")).startsWith("application/ld+json");
    assertThat(JSON.parse(context.body()).get("@context").getAsObject().keys())
        .contains("kk", "prefLabel", "attended", "validTime");
    var document = JSON.parse(server.get("/doc/statement/S1-004.jsonld").body());
    assertThat(document.get("@context").getAsString().value())
        .isEqualTo(server.uri() + "context.jsonld");
    assertThat(document.get("@graph").getAsArray().get(0).getAsObject().getString("@id"))
        .isEqualTo("statement:S1-004");
  }

  @Test
  void the_data_set_itself_leads_programs_to_its_description() {
    HttpResponse<String> program = server.get("/", "Accept", "text/turtle");
    assertThat(program.statusCode()).isEqualTo(303);
    assertThat(header(program, "Location")).isEqualTo("/.well-known/void");
    assertThat(server.get("/", "Accept", "*/*").body()).contains("<html");
    assertThat(server.get("/", "Accept", "*/*;q=0").statusCode()).isEqualTo(406);
  }

  @Test
  void two_letters_in_the_wrong_order_are_one_slip() {
    assertThat(server.get("/id/nstau").body()).contains("id/nsatu");
  }

  @Test
  void an_unknown_thing_is_not_found_with_near_matches() {
    assertThat(server.get("/id/japann").body()).contains("\"status\"", "404", "/id/japan");
    assertThat(server.get("/doc/id/jpan.ttl").body()).contains("/id/japan");
    assertThat(header(server.get("/id/%6Aapan"), "Location")).isEqualTo("/doc/id/japan");
    HttpResponse<String> named = server.get("/id/%E6%97%A5%E6%9C%AC");
    assertThat(named.statusCode()).isEqualTo(404);
    assertThat(named.body()).contains("日本", "/id/japan");
    assertThat(server.get("/statement/S1-0040").body()).contains("/statement/S1-004");
    for (String path : List.of("/id/", "/id", "/doc/", "/release/0000", "/id/zzzzqqqq")) {
      assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void the_page_is_in_the_language_of_the_reader_and_stays_on_this_server() {
    HttpResponse<String> page =
        server.get("/doc/id/japan", "Accept", "text/html", "Accept-Language", "ja");
    assertThat(header(page, "Content-Language")).isEqualTo("ja");
    assertThat(page.body())
        .contains("<html lang=\"ja\">", "日本", "/statement/S1-004?lang=ja", "事実ではない主張")
        .doesNotContain("href=\"" + SPACE);
    assertThat(server.get("/doc/statement/S1-004.html").body())
        .contains("not a fact", "characters 167 to 283", "/id/nsatu?lang=en", "/source/S1?lang=en");
  }

  @Test
  void the_ontology_is_one_page_with_a_place_for_each_term() {
    assertThat(header(server.get("/ontology/0.1.0"), "Location")).isEqualTo("/doc/ontology");
    assertThat(header(server.get("/ontology.ttl"), "Location")).isEqualTo("/doc/ontology.ttl");
    assertThat(server.get("/doc/ontology.html").body()).contains("id=\"attended\"");
  }

  @Test
  void a_graph_with_triple_terms_is_served_only_where_the_format_can_hold_them() {
    assertThat(server.get("/doc/graph/rdf12.ttl").body()).contains("<<(");
    assertThat(server.get("/doc/graph/rdf12.rdf").statusCode()).isEqualTo(406);
    HttpResponse<String> second =
        server.get("/doc/graph/rdf12", "Accept", "application/ld+json, text/turtle;q=0.5");
    assertThat(header(second, "Content-Type")).startsWith("text/turtle");
    assertThat(second.headers().allValues("Link").toString()).doesNotContain("jsonld");
  }

  @Test
  void a_moment_keeps_the_claims_that_may_hold_and_names_the_others() {
    Node japan = NodeFactory.createURI(SPACE + "id/japan");
    Graph always = graph("/doc/id/japan.nt", "nt");
    Graph then = graph("/doc/id/japan.nt?knownAt=2025-04-08", "nt");
    assertThat(then.size()).isLessThan(always.size());
    assertThat(then.stream(Node.ANY, RDF.Nodes.subject, japan))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.getSubject().getURI()).contains("statement/S0"));
    assertThat(then.contains(Node.ANY, RDFS.Nodes.comment, Node.ANY)).isTrue();
    assertThat(server.get("/doc/id/japan.html?knownAt=2025-04-08&lang=en").body())
        .contains("source came out later");
    assertThat(server.get("/id/japan?asOf=tomorrow").statusCode()).isEqualTo(400);
    assertThat(header(server.get("/id/japan?asOf=2015"), "Location"))
        .isEqualTo("/doc/id/japan?asOf=2015");
  }

  private static List<String> things() {
    return documents().stream().map(path -> "/" + path).toList();
  }

  private static List<String> documents() {
    return List.of(
        "id/nsatu",
        "statement/S1-004",
        "source/S1",
        "conflict/C01",
        "ontology",
        "release/" + SNAPSHOT.releaseId(),
        "graph/source/S1",
        inference());
  }

  private static String inference() {
    Node graph = SNAPSHOT.description().graph("inferences");
    return SNAPSHOT.dataset().getGraph(graph).stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .map(triple -> triple.getSubject().getURI().substring(SPACE.length()))
        .min(String::compareTo)
        .orElseThrow();
  }

  private static Graph graph(String path, String extension) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    var parser =
        RDFParser.create()
            .source(new StringReader(answer.body()))
            .base(server.uri().resolve(path).toString())
            .lang(lang(extension));
    if (!extension.equals("trig") && !extension.equals("nq")) {
      return parser.toGraph();
    }
    Graph union = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
    parser.toDatasetGraph().find().forEachRemaining(quad -> union.add(quad.asTriple()));
    return union;
  }

  private static Lang lang(String extension) {
    return switch (extension) {
      case "ttl" -> Lang.TURTLE;
      case "nt" -> Lang.NTRIPLES;
      case "jsonld" -> Lang.JSONLD11;
      case "rdf" -> Lang.RDFXML;
      case "trig" -> Lang.TRIG;
      default -> Lang.NQUADS;
    };
  }

  private static HttpResponse<String> ask(String method, String path, String... headers) {
    var request = server.request(URI.create(path).toString());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return server.send(request.method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));
  }

  private static String header(HttpResponse<String> response, String name) {
    return Optional.ofNullable(response.headers().firstValue(name).orElse(null)).orElse("");
  }
}
