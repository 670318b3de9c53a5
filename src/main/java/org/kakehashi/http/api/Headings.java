package org.kakehashi.http.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.vocab.Kk;

/** What columns are called: as in the ontology, else as in the form or in the texts of pages. */
record Headings(QueryFile query, Terms terms) {
  private static final String TEXT = "api.column.";

  String of(Column column) {
    String name = column.name().replaceFirst("(En|Ja)$", "");
    String heading =
        property(name)
            .or(() -> parameter(name))
            .or(() -> terms.texts().find(TEXT + name))
            .or(() -> concept(name))
            .orElseGet(() -> inWords(name));
    return heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
  }

  private Optional<String> property(String name) {
    return namespaces().map(space -> space + name).flatMap(this::label).findFirst();
  }

  private Optional<String> concept(String name) {
    String term = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return namespaces().map(space -> space + term).flatMap(this::label).findFirst();
  }

  /** Those of the project first. */
  private Stream<String> namespaces() {
    String own = terms.snapshot().description().uriSpace();
    Map<String, String> prefixes = terms.snapshot().prefixes().getMapping();
    return Stream.concat(
            prefixes.values().stream().filter(space -> space.startsWith(own)), Stream.of(Kk.NS))
        .sorted()
        .distinct();
  }

  private Stream<String> label(String iri) {
    return terms.labels().of(NodeFactory.createURI(iri), terms.language()).stream();
  }

  private Optional<String> parameter(String name) {
    return query.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(parameter -> parameter.label().in(terms.language()))
        .findFirst();
  }

  private static String inWords(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
