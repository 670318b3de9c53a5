package org.kakehashi.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.E_IsBlank;
import org.apache.jena.sparql.expr.E_IsLiteral;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/**
 * Every way in which one application of a rule gives a triple of a closure. Jena's engine remembers
 * only the first way that it met, and the first need not be the firmest.
 */
final class Derivations {
  private final Map<Triple, Set<List<Triple>>> bodiesByHead = new HashMap<>();

  Derivations(List<Rule> rules, Graph closure) {
    rules.forEach(rule -> apply(rule, closure));
  }

  /** The premises of each application of a rule that gives the triple. */
  Set<List<Triple>> of(Triple triple) {
    return bodiesByHead.getOrDefault(triple, Set.of());
  }

  private void apply(Rule rule, Graph closure) {
    List<Triple> body = patterns(rule.getBody());
    List<Triple> head = patterns(rule.getHead());
    try (QueryExec execution = QueryExec.graph(closure).query(query(rule, body)).build()) {
      execution
          .select()
          .forEachRemaining(row ->
              head.forEach(pattern ->
                  bodiesByHead
                      .computeIfAbsent(instance(pattern, row), first -> new LinkedHashSet<>())
                      .add(body.stream().map(each -> instance(each, row)).toList())));
    }
  }

  private static Query query(Rule rule, List<Triple> body) {
    ElementTriplesBlock triples = new ElementTriplesBlock();
    body.forEach(triples::addTriple);
    ElementGroup pattern = new ElementGroup();
    pattern.addElement(triples);
    for (ClauseEntry clause : rule.getBody()) {
      if (clause instanceof Functor condition) {
        pattern.addElement(new ElementFilter(filter(condition)));
      }
    }
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(pattern);
    return query;
  }

  private static Expr filter(Functor condition) {
    ExprVar variable = new ExprVar(term(condition.getArgs()[0]).getName());
    return switch (condition.getName()) {
      case "isBNode" -> new E_IsBlank(variable);
      case "notBNode" -> new E_LogicalNot(new E_IsBlank(variable));
      case "notLiteral" -> new E_LogicalNot(new E_IsLiteral(variable));
      default -> throw new IllegalStateException("owl-rl.rules uses " + condition.getName());
    };
  }

  private static List<Triple> patterns(ClauseEntry[] clauses) {
    List<Triple> patterns = new ArrayList<>();
    for (ClauseEntry clause : clauses) {
      if (clause instanceof TriplePattern pattern) {
        patterns.add(
            Triple.create(
                term(pattern.getSubject()),
                term(pattern.getPredicate()),
                term(pattern.getObject())));
      }
    }
    return patterns;
  }

  private static Node term(Node node) {
    return node instanceof Node_RuleVariable variable
        ? Var.alloc(variable.getName().substring(1))
        : node;
  }

  private static Triple instance(Triple pattern, Binding row) {
    return Triple.create(
        value(pattern.getSubject(), row),
        value(pattern.getPredicate(), row),
        value(pattern.getObject(), row));
  }

  private static Node value(Node node, Binding row) {
    return node instanceof Var variable ? row.get(variable) : node;
  }
}
