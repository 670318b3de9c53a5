package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** The ontology, coverage and the project about itself, as pages. */
class ModelPagesTest {
  private static final int BUDGET = 150_000;
  private static final RunningServer REAL =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
  private static final RunningServer OTTER = RunningServer.start();

  @AfterAll
  static void stop() {
    REAL.close();
    OTTER.close();
  }

  private static String page(RunningServer server, String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
        .as(path)
        .isLessThan(BUDGET);
    return answer.body();
  }

  private static List<String> terms() {
    return TheProject.snapshot().vocabulary().modules().stream()
        .flatMap(module -> module.terms().stream())
        .map(Node::getLocalName)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void every_term_has_a_line_on_the_page_of_the_model_and_a_page_of_its_own(String language) {
    String model = page(REAL, "/model?lang=" + language);
    assertThat(terms())
        .hasSizeGreaterThan(150)
        .allSatisfy(term -> assertThat(model).contains("<li id=\"" + term + "\">"))
        .allSatisfy(term ->
            assertThat(page(REAL, "/model/" + term + "?lang=" + language))
                .contains("ontology#" + term + "</code>"));
  }

  @Test
  void a_denial_is_not_counted_among_the_claims_of_its_status() {
    String page = page(REAL, "/model/memberOf?lang=en");
    assertThat(page).contains("<b>1</b> denials");
    assertThat(page.substring(page.indexOf("by how they are made"))).contains("denied", "rank");
  }

  @Test
  void the_ladder_tells_which_status_permits_a_fact() {
    String model = page(REAL, "/model?lang=en");
    assertThat(
            Pattern.compile("<li class=\"licenses\">\\s*<a href=\"/model/(\\w+)")
                .matcher(model)
                .results())
        .extracting(found -> found.group(1))
        .containsExactly("Asserted");
    assertThat(
            Pattern.compile("<li class=\"holds\">\\s*<a href=\"/model/(\\w+)")
                .matcher(model)
                .results())
        .extracting(found -> found.group(1))
        .containsExactly("Announced", "Intended", "Willing", "Speculated", "Opinion");
  }

  @Test
  void a_property_tells_what_it_links_how_it_is_used_and_who_asks_for_it() {
    String donor = page(REAL, "/model/donor?lang=en");
    assertThat(donor)
        .contains(
            "<svg", "/model/FundingFlow?lang=en", "/model/InKindTransfer?lang=en", "schema:funder")
        .contains("A pledged or committed flow has no statement that names its donor.")
        .contains("href=\"/api/funding?lang=en\"", "#competency-q11-trust-funds")
        .contains("mark-announced");
    assertThat(page(REAL, "/questions?lang=en")).contains("id=\"competency-q11-trust-funds\"");
  }

  @Test
  void facts_are_counted_apart_from_claims() {
    String willing = page(REAL, "/model/participatesIn?lang=en");
    long facts =
        TheProject.rows("SELECT * { GRAPH graph:direct { ?s kk:participatesIn ?o } }").size();
    assertThat(willing).contains("<b>" + facts + "</b> facts").contains("mark-willing");
  }

  @Test
  void a_term_is_told_in_rdf_with_its_rules() {
    HttpResponse<String> answer = REAL.get("/model/donor", "Accept", "text/turtle");
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(answer.body()), null, Lang.TURTLE);
    Node donor = NodeFactory.createURI("https://w3id.org/kakehashi/ontology#donor");
    assertThat(model.getGraph().contains(donor, RDFS.Nodes.label, Node.ANY)).isTrue();
    assertThat(answer.body()).contains("shapes:pledge-has-donor");
    assertThat(REAL.get("/model", "Accept", "text/turtle").headers().firstValue("Location"))
        .contains("/doc/ontology.ttl");
  }

  @Test
  void a_term_that_is_not_there_is_told_with_those_like_it() {
    HttpResponse<String> answer = REAL.get("/model/donr?lang=en", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/model/donor");
  }

  @Test
  void every_example_of_the_api_answers() {
    List<String> examples =
        Pattern.compile("<code><a href=\"([^\"]+)\">curl ")
            .matcher(page(REAL, "/api?lang=en"))
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .toList();
    assertThat(examples)
        .hasSizeGreaterThan(10)
        .allSatisfy(example -> assertThat(REAL.get(example).statusCode()).isEqualTo(200))
        .allSatisfy(example ->
            assertThat(REAL.get(example).headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv"));
  }

  @Test
  void coverage_draws_facts_and_claims_apart_and_nothing_where_nothing_is_said() {
    String page = page(REAL, "/coverage?lang=en");
    assertThat(page)
        .contains("event, 1990: 3 facts, 0 other claims", "1991–1999")
        .contains("funding flow, 2009: 4 facts, 6 other claims")
        .doesNotContain(": 0 facts, 0 other claims")
        .contains("Questions: 34.");
    assertThat(
            Pattern.compile("<summary><strong>Events without a date</strong> <small>(\\d+)")
                .matcher(page)
                .results())
        .extracting(found -> found.group(1))
        .containsExactly("5");
    assertThat(page(REAL, "/api/coverage?lang=en")).contains("Cyber defence, 2025: 1 facts");
  }

  @Test
  void the_project_tells_of_itself_and_how_to_cite_it() {
    assertThat(page(REAL, "/about?lang=en"))
        .contains("It never states more than its sources do.", "@misc{", "TY  - DATA")
        .contains(TheProject.snapshot().releaseId(), "/source/S3?lang=en");
    assertThat(page(REAL, "/about?lang=ja")).contains("資料が述べる以上のことは決して述べない。");
  }

  @Test
  void another_project_has_all_of_these_pages_too() {
    for (String path :
        List.of("/model", "/model/signed", "/model/Statement", "/coverage", "/about", "/api")) {
      page(OTTER, path + "?lang=ja");
    }
    assertThat(page(OTTER, "/about?lang=en"))
        .contains(OtterAccord.snapshot().description().title().en());
  }
}
