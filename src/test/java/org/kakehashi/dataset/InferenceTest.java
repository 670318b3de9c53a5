package org.kakehashi.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.kakehashi.corpus.LangText;
import org.kakehashi.corpus.ProjectDescription;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** Inference where two statuses license facts and things follow in several ways. */
class InferenceTest {
  private static final String EX = "https://example.org/otter/";
  private static final String PREFIXES =
      """
      PREFIX : <https://example.org/otter/>
      PREFIX kk: <https://w3id.org/kakehashi/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;
  private static final String ONTOLOGY =
      """
      :signed a owl:ObjectProperty ; rdfs:subPropertyOf :takesPartIn .
      :attended a owl:ObjectProperty ; rdfs:subPropertyOf :takesPartIn .
      :takesPartIn a owl:ObjectProperty .
      :near a owl:ObjectProperty , owl:SymmetricProperty .
      :sure kk:licensesFact true .
      :likely kk:licensesFact true .
      :rumour kk:licensesFact false .
      :order skos:memberList ( :sure :likely :rumour ) .
      """;

  private final InferredLayer layer;
  private final Graph facts;

  InferenceTest() {
    String statements =
        statement("s1", ":lumen", ":signed", ":accord", ":sure", "")
            + statement("s2", ":lumen", ":signed", ":accord", ":likely", "")
            + statement("s3", ":lumen", ":attended", ":accord", ":likely", "kk:negated false ;")
            + statement("s4", ":varda", ":attended", ":accord", ":likely", "")
            + statement("s5", ":ister", ":signed", ":accord", ":rumour", "")
            + statement("s6", ":mira", ":signed", ":accord", ":sure", "kk:negated true ;")
            + statement("s7", ":lumen", ":near", ":varda", ":sure", "");
    Graph ontology = read(ONTOLOGY);
    DatasetGraph authored = new DatasetGraphMapLink(new GraphMem2Fast());
    authored.addGraph(node("graph/ontology"), ontology);
    authored.addGraph(node("graph/source/T"), read(statements));
    GraphUtil.addInto(authored.getDefaultGraph(), ontology);
    GraphUtil.addInto(authored.getDefaultGraph(), read(statements));
    Licences licences = new Licences(authored);
    facts = licences.facts();
    layer =
        InferredLayer.derive(
            new Closure(ontology, facts),
            licences,
            new ProjectDescription(
                node(""), EX, new LangText("Otter", "カワウソ"), new LangText("Otter", "カワウソ")));
  }

  private static String statement(
      String name, String subject, String predicate, String object, String status, String more) {
    return """
    :%s a kk:Statement ; rdf:subject %s ; rdf:predicate %s ; rdf:object %s ; %s
      kk:status %s ; kk:rank kk:Normal .
    """
        .formatted(name, subject, predicate, object, more, status);
  }

  private static Graph read(String turtle) {
    Graph graph = new GraphMem2Fast();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  private static Node node(String name) {
    return NodeFactory.createURI(EX + name);
  }

  /** Status and premises of each way in which an actor takes part in the accord. */
  private List<String> waysToTakePart(String actor) {
    return layer.explanations().stream(Node.ANY, RDF.Nodes.subject, node(actor))
        .map(triple -> triple.getSubject())
        .filter(way -> layer.explanations().contains(way, RDF.Nodes.predicate, node("takesPartIn")))
        .map(way -> names(way, Kk.STATUS) + " from " + names(way, Prov.WAS_DERIVED_FROM))
        .sorted()
        .toList();
  }

  private Set<String> names(Node way, Node property) {
    return layer.explanations().stream(way, property, Node.ANY)
        .map(triple -> triple.getObject().getURI().substring(EX.length()))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  @Test
  void each_way_in_which_a_triple_follows_has_its_own_premises_and_status() {
    assertThat(waysToTakePart("lumen"))
        .containsExactly(
            "[likely] from [graph/ontology, s3]", "[sure] from [graph/ontology, s1, s2]");
  }

  @Test
  void a_second_weaker_source_does_not_weaken_a_premise() {
    assertThat(waysToTakePart("lumen"))
        .anyMatch(way -> way.equals("[sure] from [graph/ontology, s1, s2]"));
  }

  @Test
  void an_inference_from_a_weaker_status_says_so() {
    assertThat(waysToTakePart("varda")).containsExactly("[likely] from [graph/ontology, s4]");
  }

  @Test
  void nothing_follows_from_a_rumour_or_a_denial() {
    assertThat(facts.contains(node("ister"), Node.ANY, Node.ANY)).isFalse();
    assertThat(facts.contains(node("mira"), Node.ANY, Node.ANY)).isFalse();
    assertThat(waysToTakePart("ister")).isEmpty();
    assertThat(waysToTakePart("mira")).isEmpty();
  }

  @Test
  void what_is_said_not_to_be_a_denial_is_a_fact_with_its_statement() {
    assertThat(facts.contains(node("lumen"), node("attended"), node("accord"))).isTrue();
  }

  @Test
  void a_symmetric_pair_does_not_rest_on_itself() {
    assertThat(layer.triples().contains(node("varda"), node("near"), node("lumen"))).isTrue();
    assertThat(layer.triples().contains(node("lumen"), node("near"), node("varda"))).isFalse();
  }
}
