package org.kakehashi.query;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** REGEX that ends with its query. */
final class CancellableRegex extends BoundedRegex {
  private static final int FLAGS = 2;

  CancellableRegex(ExprList arguments) {
    super("regex", arguments, FLAGS);
  }

  @Override
  NodeValue eval(List<NodeValue> values, Pattern pattern, FunctionEnv env) {
    return NodeValue.booleanReturn(
        pattern.matcher(CancellableText.of(text(values.getFirst()), env)).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new CancellableRegex(arguments);
  }
}
