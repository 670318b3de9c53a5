package org.kakehashi.dataset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Oa;
import org.kakehashi.vocab.Prov;

/**
 * From which day on each statement, source and conflict could be known. A statement could be once
 * one of its sources was out and all that it was derived from could be; a conflict, once all that
 * it involves could be; a source, from the last day on which it may have come out.
 */
final class Grounds {
  /** Of what rests on a source whose date nobody knows. */
  static final LocalDate NEVER = LocalDate.MAX;

  private final Graph all;
  private final Map<Node, LocalDate> days = new HashMap<>();

  Grounds(Snapshot snapshot) {
    this.all = snapshot.dataset().getDefaultGraph();
    instances(Kk.SOURCE_DOCUMENT).forEach(source -> days.put(source, issued(source)));
    Set<Node> sourced = sourced();
    sourced.forEach(record -> days.put(record, published(record)));
    Set<Node> conflicts = instances(Kk.CONFLICT);
    conflicts.forEach(conflict -> days.putIfAbsent(conflict, LocalDate.MIN));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Node record : sourced) {
        changed |= await(record, Prov.WAS_DERIVED_FROM);
      }
      for (Node conflict : conflicts) {
        changed |= await(conflict, Kk.INVOLVES);
      }
    }
  }

  private Set<Node> instances(Node type) {
    return all.stream(Node.ANY, RDF.Nodes.type, type)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  /** Statements, and whatever else rests on a source, such as a note of what was left out. */
  private Set<Node> sourced() {
    Set<Node> sourced = new HashSet<>(instances(Kk.STATEMENT));
    all.stream(Node.ANY, Kk.HAS_EVIDENCE, Node.ANY)
        .forEach(triple -> sourced.add(triple.getSubject()));
    return sourced;
  }

  /** A source that may have come out later does not count as known. */
  private LocalDate issued(Node source) {
    return objects(source, DCTerms.issued.asNode())
        .filter(Node::isLiteral)
        .flatMap(date -> Edtf.parse(date.getLiteralLexicalForm()).stream())
        .flatMap(range -> range.latest().stream())
        .min(Comparator.naturalOrder())
        .orElse(NEVER);
  }

  /** Of several sources the first is enough. */
  private LocalDate published(Node record) {
    return sources(record)
        .map(source -> days.getOrDefault(source, NEVER))
        .min(Comparator.naturalOrder())
        .orElse(NEVER);
  }

  private Stream<Node> sources(Node record) {
    return all.contains(record, Prov.HAD_PRIMARY_SOURCE, Node.ANY)
        ? objects(record, Prov.HAD_PRIMARY_SOURCE)
        : objects(record, Kk.HAS_EVIDENCE).flatMap(passage -> objects(passage, Oa.HAS_SOURCE));
  }

  /** Whether a record could be known later than was thought, because of what it needs. */
  private boolean await(Node record, Node needs) {
    LocalDate own = of(record);
    LocalDate last = objects(record, needs).map(this::of).reduce(own, Grounds::later);
    days.put(record, last);
    return last.isAfter(own);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The day of a record; other things are outside of time. */
  LocalDate of(Node record) {
    return days.getOrDefault(record, LocalDate.MIN);
  }

  /** The days on which something became known. */
  NavigableSet<LocalDate> all() {
    return days.values().stream()
        .filter(day -> !day.equals(NEVER))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Records that could not be known by a day. */
  Set<Node> unknown(LocalDate by) {
    return days.entrySet().stream()
        .filter(record -> record.getValue().isAfter(by))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Those of a class. */
  Set<Node> unknown(Node type, LocalDate by) {
    Set<Node> unknown = unknown(by);
    unknown.retainAll(instances(type));
    return unknown;
  }

  /** Whether statements rest on a source. */
  boolean isWitness(Node source) {
    return all.contains(Node.ANY, Prov.HAD_PRIMARY_SOURCE, source);
  }

  /** From when on there was anything of a thing that a view lacks; empty when nobody knows. */
  Optional<LocalDate> first(Snapshot snapshot, Node thing) {
    LocalDate day =
        Optional.ofNullable(days.get(thing))
            .orElseGet(() ->
                inGraph(snapshot, thing)
                    .or(() -> inferred(snapshot, thing))
                    .orElseGet(() -> earliest(claimsOf(thing))));
    return Optional.of(day).filter(known -> !known.equals(NEVER));
  }

  private Optional<LocalDate> inGraph(Snapshot snapshot, Node name) {
    return Optional.ofNullable(snapshot.authored().get(name))
        .map(graph -> earliest(graph.stream().map(Triple::getSubject).toList()));
  }

  /** Each premise of an inference needs one of the statements that license it. */
  private Optional<LocalDate> inferred(Snapshot snapshot, Node inference) {
    Graph inferences = snapshot.dataset().getGraph(snapshot.description().graph("inferences"));
    return inferences.stream(inference, Prov.WAS_DERIVED_FROM, Node.ANY)
        .map(Triple::getObject)
        .filter(origin -> all.contains(origin, RDF.Nodes.type, Kk.STATEMENT))
        .collect(Collectors.groupingBy(this::claimed))
        .values()
        .stream()
        .map(this::earliest)
        .max(Comparator.naturalOrder());
  }

  private List<Node> claimed(Node statement) {
    return Stream.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object)
        .flatMap(part -> objects(statement, part))
        .toList();
  }

  private List<Node> claimsOf(Node value) {
    return all.stream(Node.ANY, RDF.Nodes.object, value).map(Triple::getSubject).toList();
  }

  private LocalDate earliest(List<Node> records) {
    return records.stream()
        .filter(days::containsKey)
        .map(this::of)
        .min(Comparator.naturalOrder())
        .orElse(NEVER);
  }

  private Stream<Node> objects(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY).map(Triple::getObject);
  }
}
