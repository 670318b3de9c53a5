package org.kakehashi.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * The variables of a query to which a value joined at the head of its pattern gives a meaning:
 * those in scope there, and those of its own filters and assignments, the patterns of EXISTS aside.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-query/#variableScope">SPARQL 1.1, variable scope</a>
 */
final class OutermostVariables {
  private OutermostVariables() {}

  static Set<String> of(Query query) {
    if (query.getQueryPattern() == null) {
      return Set.of();
    }
    Set<Var> variables = new LinkedHashSet<>(PatternVars.vars(query.getQueryPattern()));
    addExpressions(variables, query.getQueryPattern());
    return variables.stream().map(Var::getVarName).collect(Collectors.toUnmodifiableSet());
  }

  private static void addExpressions(Set<Var> variables, Element pattern) {
    for (Element element : elements(pattern)) {
      switch (element) {
        case ElementFilter filter -> add(variables, filter.getExpr());
        case ElementBind bind -> add(variables, bind.getExpr());
        // The filters of OPTIONAL are conditions of the join, so they see what stands before it.
        case ElementOptional optional -> addExpressions(variables, optional.getOptionalElement());
        default -> {}
      }
    }
  }

  private static List<Element> elements(Element pattern) {
    return pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
  }

  private static void add(Set<Var> variables, Expr expression) {
    ExprVars.nonOpVarsMentioned(variables, expression);
  }
}
