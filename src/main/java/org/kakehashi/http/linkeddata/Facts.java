package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.corpus.ProjectDescription;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.query.Lens;
import org.kakehashi.query.Lens.Verdict;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

/** Which triples are facts as of a time, and what each rests on. */
final class Facts {
  private final Graph all;
  private final Graph direct;
  private final Graph inferred;
  private final Graph inferences;
  private final Graph dates;
  private final Lens lens;
  private final Doubts doubts;
  private final Witnesses witnesses;
  private final Map<Node, Verdict> verdicts = new HashMap<>();

  Facts(Snapshot snapshot, Lens lens) {
    DatasetGraph dataset = snapshot.dataset();
    ProjectDescription project = snapshot.description();
    this.all = dataset.getDefaultGraph();
    this.direct = dataset.getGraph(project.graph("direct"));
    this.inferred = dataset.getGraph(project.graph("inferred"));
    this.inferences = dataset.getGraph(project.graph("inferences"));
    this.dates = dataset.getGraph(project.graph("dates"));
    this.lens = lens;
    this.doubts = new Doubts(all);
    this.witnesses = new Witnesses(all);
  }

  /** Whether the data states it as a fact, by licence of a claim or by inference. */
  boolean isFact(Triple triple) {
    return direct.contains(triple) || inferred.contains(triple);
  }

  boolean isInferred(Triple triple) {
    return inferred.contains(triple) && !direct.contains(triple);
  }

  boolean isStatement(Node node) {
    return all.contains(node, RDF.Nodes.type, Kk.STATEMENT);
  }

  /** What the time that is asked for makes of a claim. */
  Verdict verdict(Node statement) {
    return verdicts.computeIfAbsent(statement, each -> lens.judge(all, each));
  }

  /** Whether something is no claim, or one that counts. */
  boolean counts(Node node) {
    return !isStatement(node) || verdict(node) == Verdict.KEPT;
  }

  /** The statements that license a triple as a fact. */
  List<Node> licences(Triple triple) {
    return all.stream(Node.ANY, RDF.Nodes.subject, triple.getSubject())
        .map(Triple::getSubject)
        .filter(node -> all.contains(node, RDF.Nodes.predicate, triple.getPredicate()))
        .filter(node -> all.contains(node, RDF.Nodes.object, triple.getObject()))
        .filter(this::licenses)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** Whether a claim becomes a fact, whatever the moment. */
  boolean licenses(Node statement) {
    return isStatement(statement)
        && !all.contains(statement, Kk.RANK, Kk.DEPRECATED)
        && !isDenied(statement)
        && isFirm(statement);
  }

  /** Whether a claim has a status that makes facts. */
  boolean isFirm(Node statement) {
    return all.stream(statement, Kk.STATUS, Node.ANY)
        .anyMatch(triple -> isTrue(triple.getObject(), Kk.LICENSES_FACT));
  }

  /** Whether the source denies the triple. */
  boolean isDenied(Node statement) {
    return isTrue(statement, Kk.NEGATED);
  }

  private boolean isTrue(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY)
        .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("true"));
  }

  /** Whether a conflict makes it doubtful that one of some claims holds. */
  boolean isInDoubt(Node conflict, List<Node> claims) {
    return claims.stream().anyMatch(claim -> doubts.concerns(conflict, claim));
  }

  /** Which documents stand behind claims. */
  Witnesses witnesses() {
    return witnesses;
  }

  /** The conflicts that involve any of these claims. */
  List<Node> conflicts(List<Node> claims) {
    return claims.stream()
        .flatMap(claim -> all.stream(Node.ANY, Kk.INVOLVES, claim))
        .map(Triple::getSubject)
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** The node that explains an inferred triple. */
  Optional<Node> explanation(Triple triple) {
    return inferences.stream(Node.ANY, RDF.Nodes.subject, triple.getSubject())
        .map(Triple::getSubject)
        .filter(node -> inferences.contains(node, RDF.Nodes.predicate, triple.getPredicate()))
        .filter(node -> inferences.contains(node, RDF.Nodes.object, triple.getObject()))
        .findFirst();
  }

  /** The claims that an inferred triple rests on and that count. */
  Stream<Node> premises(Node explanation) {
    return inferences.stream(explanation, Prov.WAS_DERIVED_FROM, Node.ANY)
        .map(Triple::getObject)
        .filter(this::isStatement)
        .filter(this::counts)
        .sorted(Comparator.comparing(Node::toString));
  }

  /** The weakest status among the premises of an inferred triple, unless it is the firmest. */
  Optional<Node> weakness(Node explanation) {
    List<Node> order = StatusOrder.of(all).strongestFirst();
    return inferences.stream(explanation, Kk.STATUS, Node.ANY)
        .map(Triple::getObject)
        .filter(status -> order.indexOf(status) > 0)
        .findFirst();
  }

  /** Whether a triple holds at the moment; what rests on no claim always does. */
  boolean holds(Triple triple) {
    if (lens.asOf().isEmpty()) {
      return true;
    }
    if (isStatement(triple.getSubject())) {
      return counts(triple.getSubject());
    }
    if (direct.contains(triple)) {
      return licences(triple).stream().anyMatch(this::counts);
    }
    if (inferred.contains(triple)) {
      return explanation(triple).map(this::restsOnWhatCounts).orElse(true);
    }
    return !dates.contains(triple)
        || all.stream(triple.getSubject(), Kk.TIME, Node.ANY).anyMatch(this::holds);
  }

  /** Each premise needs one of the statements that license it. */
  private boolean restsOnWhatCounts(Node explanation) {
    return premises(explanation).collect(Collectors.groupingBy(this::claimed)).values().stream()
        .allMatch(licences -> licences.stream().anyMatch(this::counts));
  }

  /** Subject, predicate and object of what a statement claims. */
  List<Node> claimed(Node statement) {
    return List.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object).stream()
        .map(part -> all.stream(statement, part, Node.ANY).findFirst().orElseThrow().getObject())
        .toList();
  }
}
