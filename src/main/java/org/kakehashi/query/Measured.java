package org.kakehashi.query;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** Refuses the value of another expression if it is too large. */
final class Measured extends ExprFunction1 {
  private final Measure measure;
  private final int extra;

  Measured(Expr expression, Measure measure) {
    this(expression, measure, 0);
  }

  private Measured(Expr expression, Measure measure, int extra) {
    super(expression, measure.name());
    this.measure = measure;
    this.extra = extra;
  }

  /** What an aggregate keeps, with so many characters more for each value. */
  static Measured kept(Expr expression, int extra) {
    return new Measured(expression, Measure.KEPT, extra);
  }

  /** What is measured. */
  enum Measure {
    /** A string that a function made. */
    MADE,
    /** A string that an aggregate keeps. */
    KEPT,
    /** Whatever is bound to a variable. */
    BOUND,
    /** A text that is about to be read as a number. */
    DIGITS
  }

  @Override
  public NodeValue eval(NodeValue value, FunctionEnv env) {
    switch (measure) {
      case MADE -> Growth.checked(value, env);
      case KEPT -> Growth.count((long) extra + Growth.length(value), env);
      case BOUND -> Growth.checkBound(value);
      case DIGITS -> eval(value);
    }
    return value;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (Growth.length(value) > Growth.MAX_DIGITS) {
      Growth.checkBits(Long.MAX_VALUE);
    }
    return value;
  }

  @Override
  public Expr copy(Expr expression) {
    return new Measured(expression, measure, extra);
  }
}
