package org.kakehashi.query;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.query.Measured.Measure;

/** Puts functions that know their limits in the place of those of Jena that do not. */
final class BoundedExpressions extends ExprTransformCopy {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final Set<String> TEXT_TYPES = Set.of(XSD + "string", XSD + "anyURI");

  private BoundedExpressions() {}

  /** Before Jena's own optimiser: it works out constant expressions while it rewrites. */
  static RewriteFactory beforeOptimising() {
    return context -> op -> Optimize.getFactory().create(context).rewrite(bounded(op));
  }

  private static Op bounded(Op op) {
    return Transformer.transform(new BoundedBindings(), new BoundedExpressions(), op);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    Expr copy = super.transform(function, argument);
    return function instanceof E_StrUpperCase
            || function instanceof E_StrLowerCase
            || function instanceof E_StrEncodeForURI
        ? new Measured(copy, Measure.MADE)
        : copy;
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    return switch (function) {
      case E_Multiply multiply -> new BoundedMultiply(left, right);
      case E_StrDatatype typed -> typed.copy(digits(left, right), right);
      default -> super.transform(function, left, right);
    };
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_StrConcat concat -> new BoundedConcat(arguments);
      case E_Regex regex -> new CancellableRegex(arguments);
      case E_StrReplace replace -> new BoundedReplace(arguments);
      case E_Function named -> named(named, arguments);
      default -> super.transform(function, arguments);
    };
  }

  private static Expr named(E_Function function, ExprList arguments) {
    String iri = function.getFunctionIRI();
    return switch (iri) {
      case "http://www.w3.org/2005/xpath-functions#concat" -> new BoundedConcat(arguments);
      case "http://www.w3.org/2005/xpath-functions#matches" -> new CancellableRegex(arguments);
      case "http://www.w3.org/2005/xpath-functions#replace" -> new BoundedReplace(arguments);
      case "http://www.w3.org/2005/xpath-functions/math#pow" -> new BoundedPower(arguments);
      default ->
          new Measured(
              function.copy(iri.startsWith(XSD) ? digits(iri, arguments) : arguments),
              Measure.MADE);
    };
  }

  private static ExprList digits(String type, ExprList arguments) {
    return TEXT_TYPES.contains(type)
        ? arguments
        : new ExprList(
            arguments.getList().stream()
                .<Expr>map(argument -> new Measured(argument, Measure.DIGITS))
                .toList());
  }

  private static Expr digits(Expr text, Expr type) {
    boolean harmless =
        type.isConstant() && TEXT_TYPES.contains(type.getConstant().asNode().toString());
    return harmless ? text : new Measured(text, Measure.DIGITS);
  }

  /** What variables are bound to, and GROUP_CONCAT, which does not look at the length. */
  private static final class BoundedBindings extends TransformCopy {
    @Override
    public Op transform(OpExtend extend, Op pattern) {
      return OpExtend.create(pattern, bounded(extend.getVarExprList()));
    }

    @Override
    public Op transform(OpAssign assign, Op pattern) {
      return OpAssign.create(pattern, bounded(assign.getVarExprList()));
    }

    @Override
    public Op transform(OpGroup group, Op pattern) {
      List<ExprAggregator> aggregators =
          group.getAggregators().stream().map(BoundedBindings::bounded).toList();
      return OpGroup.create(pattern, bounded(group.getGroupVars()), aggregators);
    }

    private static VarExprList bounded(VarExprList bindings) {
      VarExprList bounded = new VarExprList();
      for (Var variable : bindings.getVars()) {
        Expr expression = bindings.getExpr(variable);
        if (expression == null) {
          bounded.add(variable);
        } else {
          bounded.add(variable, new Measured(expression, Measure.BOUND));
        }
      }
      return bounded;
    }

    private static ExprAggregator bounded(ExprAggregator expression) {
      Aggregator aggregator = expression.getAggregator();
      return switch (aggregator) {
        case AggGroupConcat all -> bounded(expression, all.getSeparator());
        case AggGroupConcatDistinct distinct -> bounded(expression, distinct.getSeparator());
        default -> expression;
      };
    }

    private static ExprAggregator bounded(ExprAggregator expression, @Nullable String separator) {
      Aggregator aggregator = expression.getAggregator();
      int extra = separator == null ? 1 : separator.length();
      Expr kept = Measured.kept(aggregator.getExprList().get(0), extra);
      return new ExprAggregator(expression.getVar(), aggregator.copy(new ExprList(kept)));
    }
  }
}
