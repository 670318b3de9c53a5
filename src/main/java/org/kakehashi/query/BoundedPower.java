package org.kakehashi.query;

import java.math.BigInteger;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.library.Math_pow;

/** {@code math:pow} that estimates the power first. */
final class BoundedPower extends ExprFunctionN {
  BoundedPower(ExprList arguments) {
    super("pow", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    if (values.size() != 2) {
      throw new ExprEvalException("math:pow takes two arguments");
    }
    if (values.stream().allMatch(NodeValue::isInteger)) {
      BigInteger base = values.getFirst().getInteger();
      BigInteger exponent = values.getLast().getInteger();
      BigInteger bits = exponent.multiply(BigInteger.valueOf(base.abs().bitLength()));
      Growth.checkBits(bits.min(BigInteger.valueOf(Integer.MAX_VALUE)).longValue());
    }
    return new Math_pow().exec(values.getFirst(), values.getLast());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedPower(arguments);
  }
}
