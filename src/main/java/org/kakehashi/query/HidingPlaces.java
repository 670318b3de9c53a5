package org.kakehashi.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementExists;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementNotExists;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnfold;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;

/**
 * Looks into every part of a parsed query for what must never run. Jena's walker descends through
 * groups, OPTIONAL, UNION, MINUS, GRAPH and LATERAL, but stops at expressions and subqueries; this
 * goes on from there.
 */
final class HidingPlaces extends ElementVisitorBase {
  private final ExpressionPlaces expressions = new ExpressionPlaces(this::search);

  private HidingPlaces() {}

  /** Refuses a query that holds SERVICE or a closed function anywhere. */
  static void search(Query query) {
    new HidingPlaces().searchAll(query);
  }

  private void searchAll(Query query) {
    search(query.getQueryPattern());
    search(query.getProject());
    search(query.getGroupBy());
    expressions.visitAll(query.getHavingExprs());
    query.getAggregators().forEach(aggregator -> aggregator.visit(expressions));
    if (query.getOrderBy() != null) {
      query.getOrderBy().forEach(condition -> condition.getExpression().visit(expressions));
    }
  }

  /** A DESCRIBE of an IRI has no pattern. */
  private void search(@Nullable Element pattern) {
    if (pattern != null) {
      ElementWalker.walk(pattern, this);
    }
  }

  private void search(VarExprList variables) {
    expressions.visitAll(List.copyOf(variables.getExprs().values()));
  }

  @Override
  public void visit(ElementService service) {
    throw new QueryRefused(QueryRefused.Reason.SERVICE_REFUSED);
  }

  @Override
  public void visit(ElementSubQuery subQuery) {
    searchAll(subQuery.getQuery());
  }

  @Override
  public void visit(ElementFilter filter) {
    filter.getExpr().visit(expressions);
  }

  @Override
  public void visit(ElementBind bind) {
    bind.getExpr().visit(expressions);
  }

  @Override
  public void visit(ElementAssign assign) {
    assign.getExpr().visit(expressions);
  }

  @Override
  public void visit(ElementUnfold unfold) {
    unfold.getExpr().visit(expressions);
  }

  @Override
  public void visit(ElementExists exists) {
    search(exists.getElement());
  }

  @Override
  public void visit(ElementNotExists notExists) {
    search(notExists.getElement());
  }

  @Override
  public void visit(ElementTriplesBlock block) {
    block.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
  }

  @Override
  public void visit(ElementPathBlock block) {
    block.getPattern().forEach(HidingPlaces::checkPath);
  }

  private static void checkPath(TriplePath triple) {
    if (triple.isTriple()) {
      checkPredicate(triple.getPredicate());
    } else {
      checkPath(triple.getPath());
    }
  }

  /** Jena splits simple paths into triples, whose predicates may then be property functions. */
  private static void checkPath(Path path) {
    switch (path) {
      case P_Path0 step -> checkPredicate(step.getNode());
      case P_Path1 one -> checkPath(one.getSubPath());
      case P_Path2 two -> {
        checkPath(two.getLeft());
        checkPath(two.getRight());
      }
      case P_NegPropSet set -> set.getNodes().forEach(step -> checkPredicate(step.getNode()));
      default -> throw new IllegalStateException("a path that Jena did not have before: " + path);
    }
  }

  private static void checkPredicate(Node predicate) {
    if (predicate.isURI()) {
      FunctionPolicy.checkPredicate(predicate.getURI());
    }
  }
}
