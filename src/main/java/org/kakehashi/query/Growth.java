package org.kakehashi.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * How large the values of expressions may become. Jena's deadline is noticed between rows only, and
 * thirty doublings of a string fit into one row.
 */
final class Growth {
  static final int MAX_CHARACTERS = 1_000_000;
  static final int MAX_BITS = 4_096;

  /** As many digits as the bits allow. */
  static final int MAX_DIGITS = 1_233;

  /** All long strings that one query makes, as it may keep every one until its end. */
  static final long MAX_MADE = 32L * 1024 * 1024;

  /** Shorter strings are not counted: millions of them come and go in filters. */
  private static final int LONG = 1_000;

  private static final Symbol MADE = Symbol.create("urn:kakehashi:characters-made");

  private Growth() {}

  /** Starts counting for one query. */
  static void start(Context context) {
    context.set(MADE, new AtomicLong());
  }

  /** Refuses a string of so many characters before it is made. */
  static void checkLength(long characters) {
    if (characters > MAX_CHARACTERS) {
      throw refused();
    }
  }

  /** The same value, if it is a string that may be. */
  static NodeValue checked(NodeValue value, FunctionEnv env) {
    int length = length(value);
    checkLength(length);
    if (length > LONG) {
      count(length, env);
    }
    return value;
  }

  /**
   * Refuses to bind a string that is too long, and a triple term that is the subject of another:
   * Jena takes it, so that one made of itself twice, and again, takes for ever to write or hash.
   */
  static void checkBound(NodeValue value) {
    checkLength(length(value));
    for (Node term = value.asNode(); term.isTripleTerm(); term = term.getTriple().getObject()) {
      if (term.getTriple().getSubject().isTripleTerm()) {
        throw new ExprEvalException("the subject of a triple term is a triple term");
      }
    }
  }

  /** Counts characters that the query keeps. */
  static void count(long characters, FunctionEnv env) {
    AtomicLong made = env.getContext().get(MADE);
    if (made != null && made.addAndGet(characters) > MAX_MADE) {
      throw refused();
    }
  }

  /** Refuses a number of so many bits before it is worked out. */
  static void checkBits(long bits) {
    if (bits > MAX_BITS) {
      throw refused();
    }
  }

  /** How many bits an exact number has, those of its decimal places included; 0 for others. */
  static long bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    return value.isDecimal() ? bits(value.getDecimal()) : 0;
  }

  private static long bits(BigDecimal number) {
    return Math.max(number.unscaledValue().bitLength(), bits(Math.abs((long) number.scale())));
  }

  /** The bits of a number of so many decimal digits. */
  private static long bits(long digits) {
    return digits * BigInteger.TEN.bitLength();
  }

  /** The length of a string, with a language tag or without, or of the text of another literal. */
  static int length(NodeValue value) {
    return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
  }

  private static QueryStopped refused() {
    return new QueryStopped(
        new QueryRefused(
            QueryRefused.Reason.VALUE_TOO_LARGE,
            String.valueOf(MAX_CHARACTERS),
            String.valueOf(MAX_BITS),
            String.valueOf(MAX_MADE)));
  }
}
