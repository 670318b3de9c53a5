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

  /** The names of the statuses that claims can have, as parameters take them. */
  public List<String> statuses() {
    return arguments.statuses();
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
      String written =
          Optional.ofNullable(given.get(parameter.name()))
              .or(parameter::defaultValue)
              .orElseThrow(() -> BadArgument.missing(parameter));
      terms.put(Var.alloc(parameter.name()), arguments.read(parameter, written));
    }
    return withValues(file.query().cloneQuery(), terms);
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
