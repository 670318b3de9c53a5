package org.kakehashi.query;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Kk;

/**
 * The names that callers may use.
 *
 * @param iris every IRI of the project and of its vocabulary that there is
 * @param things what the project describes, by the last part of its IRI
 * @param concepts the vocabulary's concepts, by local name in lower case
 * @param statuses the statuses of claims, by local name in lower case
 * @param currencies codes of the currencies that amounts are in
 */
record ProjectNames(
    Set<String> iris,
    Map<String, Node> things,
    Map<String, Node> concepts,
    Map<String, Node> statuses,
    List<String> currencies) {
  /** Where the things of a project live; of two with one name the first kind wins. */
  private static final List<String> KINDS = List.of("id/", "source/", "statement/", "conflict/");

  static ProjectNames of(Snapshot snapshot) {
    return Txn.calculateRead(
        snapshot.dataset(),
        () -> of(snapshot.dataset().getDefaultGraph(), snapshot.description().uriSpace()));
  }

  private static ProjectNames of(Graph graph, String space) {
    return new ProjectNames(
        iris(graph, space),
        things(graph, space),
        byLocalName(subjects(graph, SKOS.inScheme.asNode()), Kk.NS),
        byLocalName(subjects(graph, Kk.LICENSES_FACT), ""),
        currencies(graph));
  }

  /** Whether an IRI would be one of the project, if there were such a thing. */
  static boolean isOurs(String iri, String space) {
    return iri.startsWith(space) || iri.startsWith(Kk.NS);
  }

  private static Set<String> iris(Graph graph, String space) {
    return nodes(graph)
        .map(Node::getURI)
        .filter(iri -> isOurs(iri, space))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Node> things(Graph graph, String space) {
    Map<String, Node> things = new TreeMap<>();
    for (String kind : KINDS) {
      String start = space + kind;
      nodes(graph)
          .filter(term -> term.getURI().startsWith(start))
          .forEach(thing -> things.putIfAbsent(thing.getURI().substring(start.length()), thing));
    }
    return Collections.unmodifiableMap(things);
  }

  private static Stream<Node> nodes(Graph graph) {
    return graph.stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(Node::isURI);
  }

  private static Stream<Node> subjects(Graph graph, Node property) {
    return graph.stream(Node.ANY, property, Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(Node::isURI);
  }

  private static Map<String, Node> byLocalName(Stream<Node> terms, String namespace) {
    return Collections.unmodifiableMap(
        terms
            .filter(term -> term.getURI().startsWith(namespace))
            .collect(
                Collectors.toMap(
                    ProjectNames::localName, Function.identity(), (a, b) -> a, TreeMap::new)));
  }

  private static String localName(Node term) {
    return term.getURI().replaceFirst("^.*[#/]", "").toLowerCase(Locale.ROOT);
  }

  private static List<String> currencies(Graph graph) {
    return graph.stream(Node.ANY, Kk.CURRENCY, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .distinct()
        .sorted()
        .toList();
  }
}
