package org.kakehashi.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** The IRIs that a query itself names, wherever they stand in it. */
public final class UsedTerms {
  private final Set<Node> found = new HashSet<>();

  private UsedTerms() {}

  /** Those of a query, of any kind. */
  public static Set<Node> of(Query query) {
    UsedTerms terms = new UsedTerms();
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), terms.new InPatterns(), terms.new InValues());
    }
    if (query.isConstructType()) {
      query.getConstructTemplate().getTriples().forEach(terms::add);
    }
    return Set.copyOf(terms.found);
  }

  private void add(Node node) {
    if (node.isURI()) {
      found.add(node);
    } else if (node.isTripleTerm()) {
      add(node.getTriple());
    }
  }

  private void add(Triple triple) {
    add(triple.getSubject());
    add(triple.getPredicate());
    add(triple.getObject());
  }

  private void add(Path path) {
    switch (path) {
      case P_Path0 step -> add(step.getNode());
      case P_Path1 one -> add(one.getSubPath());
      case P_Path2 two -> {
        add(two.getLeft());
        add(two.getRight());
      }
      case P_NegPropSet none -> none.getNodes().forEach(step -> add(step.getNode()));
      default -> throw new IllegalStateException("a kind of path that SPARQL lacks: " + path);
    }
  }

  /** Triples, paths, graphs and tables. */
  private final class InPatterns extends OpVisitorBase {
    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(UsedTerms.this::add);
    }

    @Override
    public void visit(OpPath pattern) {
      TriplePath triple = pattern.getTriplePath();
      add(triple.getSubject());
      add(triple.getObject());
      add(triple.getPath());
    }

    @Override
    public void visit(OpGraph pattern) {
      add(pattern.getNode());
    }

    @Override
    public void visit(OpTable values) {
      values.getTable().rows().forEachRemaining(row -> row.forEach((name, value) -> add(value)));
    }
  }

  /** Constants in filters and assignments. */
  private final class InValues extends ExprVisitorBase {
    @Override
    public void visit(NodeValue value) {
      add(value.asNode());
    }
  }
}
