package org.kakehashi.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;

/** CONCAT that measures its arguments before it joins them. */
final class BoundedConcat extends ExprFunctionN {
  BoundedConcat(ExprList arguments) {
    super("concat", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
    Growth.checkLength(values.stream().mapToLong(Growth::length).sum());
    return Growth.checked(eval(values), env);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return XSDFuncOp.strConcat(values);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
