package org.kakehashi.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.kakehashi.corpus.CorpusFile;
import org.kakehashi.support.TheProject;
import org.kakehashi.vocab.Kk;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;

/** The ontology and our closure held against a description-logic reasoner. */
class ReasonerTest {

  @Test
  void the_ontology_is_within_owl_2_dl_and_rl() throws OWLOntologyCreationException {
    OWLOntology ontology = load(terminology());
    assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
    assertThat(new OWL2RLProfile().checkOntology(ontology).getViolations()).isEmpty();
  }

  @Test
  void ontology_and_facts_are_consistent_and_every_class_can_have_members()
      throws OWLOntologyCreationException {
    Reasoner reasoner = reasoner();
    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
  }

  @Test
  void our_closure_equals_that_of_the_reasoner() throws OWLOntologyCreationException {
    Set<String> theirs = entailments(reasoner());
    assertThat(theirs).hasSizeGreaterThan(800);
    assertThat(ours()).containsExactlyElementsOf(theirs);
  }

  /** Classes, properties and axioms of our namespace, less what OWL 2 DL reserves. */
  private static Graph terminology() {
    Graph graph = new GraphMem2Fast();
    TheProject.corpus()
        .files(CorpusFile.Role.ONTOLOGY)
        .filter(
            file -> !file.path().contains("/schemes/") && !file.path().endsWith("alignments.ttl"))
        .forEach(file -> GraphUtil.addInto(graph, file.graph()));
    // rdf:Statement is reserved vocabulary in OWL 2 DL (docs/decisions/0003).
    graph.delete(Triple.create(Kk.STATEMENT, RDFS.Nodes.subClassOf, RDF.Nodes.Statement));
    return graph;
  }

  /** What holds of individuals before inference: types and object facts, without literals. */
  private static Graph facts() {
    DatasetGraph dataset = TheProject.snapshot().dataset();
    Graph facts = new GraphMem2Fast();
    Stream.concat(
            layer(dataset, "entities").filter(triple -> triple.predicateMatches(RDF.Nodes.type)),
            layer(dataset, "direct"))
        .filter(ReasonerTest::isOurs)
        .forEach(facts::add);
    return facts;
  }

  private static Stream<Triple> layer(DatasetGraph dataset, String name) {
    return dataset.getGraph(TheProject.snapshot().description().graph(name)).stream();
  }

  /** Whether a triple is a type or a relation in our namespace, between things. */
  private static boolean isOurs(Triple triple) {
    Node marker =
        triple.predicateMatches(RDF.Nodes.type) ? triple.getObject() : triple.getPredicate();
    return triple.getObject().isURI() && marker.getURI().startsWith(Kk.NS);
  }

  private static Set<String> ours() {
    DatasetGraph dataset = TheProject.snapshot().dataset();
    return Stream.concat(facts().stream(), layer(dataset, "inferred"))
        .filter(ReasonerTest::isOurs)
        .filter(triple ->
            facts().contains(triple.getSubject(), Node.ANY, Node.ANY)
                || facts().contains(Node.ANY, Node.ANY, triple.getSubject()))
        .map(ReasonerTest::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(Triple triple) {
    return triple.getSubject() + " " + triple.getPredicate() + " " + triple.getObject();
  }

  private static Reasoner reasoner() throws OWLOntologyCreationException {
    Graph all = terminology();
    GraphUtil.addInto(all, facts());
    facts().stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(node -> !node.getURI().startsWith(Kk.NS))
        .forEach(node -> all.add(node, RDF.Nodes.type, OWL2.NamedIndividual.asNode()));
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true;
    return new Reasoner(configuration, load(all));
  }

  private static OWLOntology load(Graph graph) throws OWLOntologyCreationException {
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, graph, Lang.NTRIPLES);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(
            new StringDocumentSource(
                turtle.toString(),
                IRI.create("https://example.org/under-test"),
                new TurtleDocumentFormat(),
                null));
  }

  private static Set<String> entailments(Reasoner reasoner) {
    Set<String> lines = new TreeSet<>();
    OWLOntology ontology = reasoner.getRootOntology();
    ontology
        .classesInSignature()
        .filter(type -> type.getIRI().toString().startsWith(Kk.NS))
        .forEach(type -> addInstances(reasoner, type, lines));
    ontology
        .objectPropertiesInSignature()
        .filter(property -> property.getIRI().toString().startsWith(Kk.NS))
        .forEach(property -> addRelations(reasoner, property, lines));
    return lines;
  }

  private static void addInstances(Reasoner reasoner, OWLClass type, Set<String> lines) {
    reasoner
        .getInstances(type, false)
        .entities()
        .forEach(one -> lines.add(one.getIRI() + " " + RDF.type.getURI() + " " + type.getIRI()));
  }

  private static void addRelations(
      Reasoner reasoner, OWLObjectProperty property, Set<String> lines) {
    reasoner
        .getObjectPropertyInstances(property)
        .forEach((from, all) -> {
          for (OWLNamedIndividual to : all) {
            lines.add(from.getIRI() + " " + property.getIRI() + " " + to.getIRI());
          }
        });
  }
}
