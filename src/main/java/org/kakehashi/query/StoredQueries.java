package org.kakehashi.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.kakehashi.corpus.ParameterType;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;

/** The stored queries of a snapshot, by name, with their parameters bound as RDF terms. */
public final class StoredQueries {
  private final List<QueryFile> files;
  private final ArgumentReader arguments;

  private StoredQueries(Snapshot snapshot) {
    this.files = snapshot.queries();
    this.arguments = new ArgumentReader(snapshot);
  }

  /** The stored queries that a snapshot carries. */
  public static StoredQueries of(Snapshot snapshot) {
    return new StoredQueries(snapshot);
  }

  /** All of them, in path order. */
  public List<QueryFile> all() {
    return files;
  }

  /** The values that a parameter of a type can have, where they are few and known. */
  public List<String> choices(ParameterType type) {
    return arguments.choices(type);
  }

  /** The query with a name such as {@code folder/name}, or its last part alone. */
  public Optional<QueryFile> find(String name) {
    return files.stream()
        .filter(file -> file.name().equals(name) || file.name().endsWith("/" + name))
        .findFirst();
  }

  /**
   * A copy of a stored query with its parameters set.
   *
   * <p>Parameters are joined as a VALUES block at the head of the query's pattern, never put into
   * its text: substitution loses a variable that stands inside an RDF 1.2 annotation.
   *
   * @param given what the caller wrote, by parameter name; what is missing takes its default
   * @throws BadArgument for an unknown, missing or ill-typed parameter
   */
  public Query bind(QueryFile file, Map<String, String> given) {
    refuseUnknown(file, given);
    Map<Var, Node> terms = new LinkedHashMap<>();
    for (QueryFile.Parameter parameter : file.parameters()) {
      Optional.ofNullable(given.get(parameter.name()))
          .or(parameter::defaultValue)
          .map(written -> arguments.read(parameter, written))
          .or(() -> absent(parameter))
          .ifPresent(term -> terms.put(Var.alloc(parameter.name()), term));
    }
    refuseReversed(file, terms);
    return withValues(file.query().cloneQuery(), terms);
  }

  /** No day lies both after a beginning and before an end that comes earlier. */
  private static void refuseReversed(QueryFile file, Map<Var, Node> terms) {
    days(file, ParameterType.DATE, terms)
        .forEach((from, first) ->
            days(file, ParameterType.UNTIL, terms)
                .forEach((until, last) -> {
                  if (first.compareTo(last) > 0) {
                    throw BadArgument.reversed(from, first, until, last);
                  }
                }));
  }

  private static Map<String, String> days(
      QueryFile file, ParameterType type, Map<Var, Node> terms) {
    Map<String, String> days = new LinkedHashMap<>();
    for (QueryFile.Parameter parameter : file.parameters()) {
      if (parameter.type() == type) {
        Optional.ofNullable(terms.get(Var.alloc(parameter.name())))
            .ifPresent(day -> days.put(parameter.name(), day.getLiteralLexicalForm()));
      }
    }
    return days;
  }

  private static Query withValues(Query query, Map<Var, Node> terms) {
    if (terms.isEmpty()) {
      return query;
    }
    ElementData values = new ElementData();
    BindingBuilder row = org.apache.jena.sparql.engine.binding.Binding.builder();
    terms.forEach((variable, term) -> {
      values.add(variable);
      row.add(variable, term);
    });
    values.add(row.build());
    ElementGroup pattern = new ElementGroup();
    pattern.addElement(values);
    if (query.getQueryPattern() instanceof ElementGroup group) {
      group.getElements().forEach(pattern::addElement);
    } else {
      pattern.addElement(query.getQueryPattern());
    }
    query.setQueryPattern(pattern);
    return query;
  }

  private static Optional<Node> absent(QueryFile.Parameter parameter) {
    if (parameter.isRequired()) {
      throw BadArgument.missing(parameter);
    }
    return Optional.empty();
  }

  private static void refuseUnknown(QueryFile file, Map<String, String> given) {
    List<String> known = file.parameters().stream().map(QueryFile.Parameter::name).toList();
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw BadArgument.unknown(name, known);
        });
  }
}
