package org.kakehashi.query;

import java.util.Collection;
import java.util.function.Consumer;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggFoldList;
import org.apache.jena.sparql.expr.aggregate.AggFoldMap;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.Element;

/**
 * Looks into expressions: function calls, aggregates, and the patterns of EXISTS. It does not use
 * Jena's walker, which would visit the pattern of each EXISTS twice, so 2^n times when they nest.
 */
final class ExpressionPlaces extends ExprVisitorFunction {
  private final Consumer<Element> patterns;

  ExpressionPlaces(Consumer<Element> patterns) {
    this.patterns = patterns;
  }

  void visitAll(Collection<? extends Expr> expressions) {
    expressions.forEach(expression -> expression.visit(this));
  }

  @Override
  protected void visitExprFunction(ExprFunction function) {
    checkFunction(function);
    for (Expr argument : function.getArgs()) {
      // Optional arguments of SUBSTR and the like are null.
      if (argument != null) {
        argument.visit(this);
      }
    }
  }

  private static void checkFunction(ExprFunction function) {
    if (function instanceof E_Call) {
      // CALL works out at run time which function it calls, so it cannot be checked here.
      throw FunctionPolicy.refused("CALL");
    }
    if (function instanceof E_Function named) {
      FunctionPolicy.check(named.getFunctionIRI());
    }
  }

  @Override
  public void visit(ExprFunctionOp exists) {
    patterns.accept(exists.getElement());
  }

  @Override
  public void visit(ExprAggregator expression) {
    Aggregator aggregator = expression.getAggregator();
    if (aggregator instanceof AggCustom custom) {
      FunctionPolicy.check(custom.getIRI());
    }
    if (aggregator instanceof AggFoldList || aggregator instanceof AggFoldMap) {
      throw FunctionPolicy.refused("FOLD");
    }
    if (aggregator.getExprList() != null) {
      visitAll(aggregator.getExprList().getList());
    }
  }

  @Override
  public void visit(ExprTripleTerm term) {}

  @Override
  public void visit(NodeValue value) {}

  @Override
  public void visit(ExprVar variable) {}

  @Override
  public void visit(ExprNone none) {}
}
