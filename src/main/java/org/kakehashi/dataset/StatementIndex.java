package org.kakehashi.dataset;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.vocab.Kk;

/** Finds, for a triple, the statements that license it, or the graph that states it. */
final class StatementIndex {
  private final DatasetGraph authored;
  private final Graph all;
  private final Map<Triple, Set<Node>> statements = new HashMap<>();
  private final List<Node> strongestFirst;

  /**
   * Indexes the licensed statements.
   *
   * @param authored the authored graphs by name, and their union
   * @param direct the licensed triples
   */
  StatementIndex(DatasetGraph authored, Graph direct) {
    this.authored = authored;
    this.all = authored.getDefaultGraph();
    this.strongestFirst = statusOrder();
    all.stream(Node.ANY, RDF.Nodes.type, Kk.STATEMENT)
        .map(Triple::getSubject)
        .filter(this::isLicensed)
        .forEach(statement -> index(statement, direct));
  }

  private boolean isLicensed(Node statement) {
    return !all.contains(statement, Kk.RANK, Kk.DEPRECATED)
        && !all.contains(statement, Kk.NEGATED, Node.ANY)
        && licensesFact(one(statement, Kk.STATUS));
  }

  private boolean licensesFact(Node status) {
    return all.stream(status, Kk.LICENSES_FACT, Node.ANY)
        .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("true"));
  }

  private void index(Node statement, Graph direct) {
    Triple triple =
        Triple.create(
            one(statement, RDF.Nodes.subject),
            one(statement, RDF.Nodes.predicate),
            one(statement, RDF.Nodes.object));
    if (direct.contains(triple)) {
      statements.computeIfAbsent(triple, key -> new LinkedHashSet<>()).add(statement);
    }
  }

  /** The only value of a property; the shapes guarantee that there is exactly one. */
  private Node one(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY).map(Triple::getObject).findFirst().orElseThrow();
  }

  /** Where a premise comes from: the statements that license it, else the graphs that hold it. */
  Set<Node> originsOf(Triple premise) {
    Set<Node> licensing = statements.getOrDefault(premise, Set.of());
    return licensing.isEmpty() ? graphsWith(premise) : licensing;
  }

  private Set<Node> graphsWith(Triple premise) {
    return authored.stream(
            Node.ANY, premise.getSubject(), premise.getPredicate(), premise.getObject())
        .filter(quad -> !quad.isDefaultGraph())
        .map(quad -> quad.getGraph())
        .collect(Collectors.toSet());
  }

  /** The statuses of the statements that license a premise; none for types and axioms. */
  Set<Node> statusesOf(Triple premise) {
    return statements.getOrDefault(premise, Set.of()).stream()
        .map(statement -> one(statement, Kk.STATUS))
        .collect(Collectors.toSet());
  }

  /** How weak a status is: its place in the project's ordered collection of statuses. */
  int weakness(Node status) {
    int place = strongestFirst.indexOf(status);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private List<Node> statusOrder() {
    return all.stream(Node.ANY, SKOS.memberList.asNode(), Node.ANY)
        .map(triple -> GraphList.members(GNode.create(all, triple.getObject())))
        .filter(members -> members.stream().anyMatch(this::licensesFact))
        .findFirst()
        .orElse(List.of());
  }
}
