package org.kakehashi.query;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** Multiplication that measures the factors first: squaring doubles a number each time. */
final class BoundedMultiply extends ExprFunction2 {
  BoundedMultiply(Expr left, Expr right) {
    super(left, right, "multiply", "*");
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    Growth.checkBits(Growth.bits(left) + Growth.bits(right));
    return NodeValueOps.multiplicationNV(left, right);
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new BoundedMultiply(left, right);
  }
}
