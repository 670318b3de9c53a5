package org.kakehashi.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** REPLACE that ends with its query and measures before it writes. Otherwise as Jena does it. */
final class BoundedReplace extends BoundedRegex {
  private static final int FLAGS = 3;

  BoundedReplace(ExprList arguments) {
    super("replace", arguments, FLAGS);
  }

  @Override
  NodeValue eval(List<NodeValue> values, Pattern pattern, FunctionEnv env) {
    String text = text(values.get(0));
    String replaced =
        replaceAll(pattern.matcher(CancellableText.of(text, env)), text(values.get(2)));
    return replaced.equals(text)
        ? values.get(0)
        : Growth.checked(like(values.get(0).asNode(), replaced), env);
  }

  private static String replaceAll(Matcher matcher, String replacement) {
    StringBuilder out = new StringBuilder();
    try {
      for (boolean first = true; matcher.find(); first = false) {
        // An empty match counts only if it comes first.
        if (first || matcher.start() != matcher.end()) {
          Growth.checkLength(out.length() + longest(matcher, replacement));
          matcher.appendReplacement(out, replacement);
        }
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException noSuchGroup) {
      throw new ExprEvalException("REPLACE: " + noSuchGroup.getMessage());
    }
    return matcher.appendTail(out).toString();
  }

  /** At most what one match adds; a group in a look-ahead may be longer than the match. */
  private static long longest(Matcher matcher, String replacement) {
    long references = replacement.chars().filter(c -> c == '$').count();
    long group =
        IntStream.rangeClosed(0, matcher.groupCount())
            .mapToLong(each -> matcher.end(each) - matcher.start(each))
            .max()
            .orElse(0);
    return replacement.length() + references * group;
  }

  private static NodeValue like(Node original, String text) {
    return NodeValue.makeNode(
        original.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralString(text)
            : NodeFactory.createLiteralLang(text, original.getLiteralLanguage()));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedReplace(arguments);
  }
}
