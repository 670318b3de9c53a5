package org.kakehashi.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;

/** What REGEX and REPLACE have in common: a pattern, and a text that can be taken away from it. */
abstract class BoundedRegex extends ExprFunctionN {
  private final int flagsAt;
  private final Optional<Pattern> constant;

  /**
   * A function of these arguments.
   *
   * @param flagsAt which argument has the flags, if it is there, from 0
   */
  BoundedRegex(String name, ExprList arguments, int flagsAt) {
    super(name, arguments);
    this.flagsAt = flagsAt;
    this.constant =
        isConstant(1) && (arguments.size() <= flagsAt || isConstant(flagsAt))
            ? Optional.of(pattern(arguments.getList().stream().map(BoundedRegex::value).toList()))
            : Optional.empty();
  }

  abstract NodeValue eval(List<NodeValue> values, Pattern pattern, FunctionEnv env);

  @Override
  public final NodeValue eval(List<NodeValue> values, FunctionEnv env) {
    return eval(values, constant.orElseGet(() -> pattern(values)), env);
  }

  @Override
  public final NodeValue eval(List<NodeValue> values) {
    throw new IllegalStateException("regular expressions need to know when to stop");
  }

  static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
  }

  private Pattern pattern(List<NodeValue> values) {
    String flags = values.size() > flagsAt ? text(values.get(flagsAt)) : "";
    return RegexEngine.makePattern("REGEX", text(values.get(1)), flags);
  }

  private boolean isConstant(int index) {
    Expr argument = args.get(index);
    return argument.isConstant() && argument.getConstant().isString();
  }

  /** A stand-in where only the pattern and the flags are looked at. */
  private static NodeValue value(Expr argument) {
    return argument.isConstant() ? argument.getConstant() : NodeValue.nvEmptyString;
  }
}
