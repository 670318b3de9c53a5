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
import java.util.function.Predicate;
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
 * From which day on each statement, source and conflict has what it needs. A statement has once one
 * of its sources was out and all that it was derived from has; a conflict, once all that it
 * involves has; a source, from the last day on which it may have come out. Sources that are left
 * out never come out.
 */
final class Grounds {
  /** Of what rests on a source that is left out. */
  static final LocalDate LEFT_OUT = LocalDate.MAX;

  /** Of what rests on a source whose date nobody knows. */
  static final LocalDate UNDATED = LEFT_OUT.minusDays(1);

  private final Graph all;
  private final Map<Node, LocalDate> days = new HashMap<>();

  Grounds(Snapshot snapshot, Set<Node> without) {
    this.all = snapshot.dataset().getDefaultGraph();
    instances(Kk.SOURCE_DOCUMENT)
        .forEach(source -> days.put(source, without.contains(source) ? LEFT_OUT : issued(source)));
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

  /** A source that may have come out later does not count as known, nor one that came out anew. */
  private LocalDate issued(Node source) {
    return objects(source, DCTerms.issued.asNode())
        .filter(Node::isLiteral)
        .flatMap(date -> Edtf.parse(date.getLiteralLexicalForm()).stream())
        .flatMap(range -> range.latest().stream())
        .max(Comparator.naturalOrder())
        .orElse(UNDATED);
  }

  /** Of several sources the first is enough. */
  private LocalDate published(Node record) {
    return sources(record)
        .map(source -> days.getOrDefault(source, UNDATED))
        .min(Comparator.naturalOrder())
        .orElse(UNDATED);
  }

  private Stream<Node> sources(Node record) {
    return all.contains(record, Prov.HAD_PRIMARY_SOURCE, Node.ANY)
        ? objects(record, Prov.HAD_PRIMARY_SOURCE)
        : objects(record, Kk.HAS_EVIDENCE).flatMap(passage -> objects(passage, Oa.HAS_SOURCE));
  }

  /** Whether a record lacks something for longer than was thought, because of what it needs. */
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
  NavigableSet<LocalDate> days() {
    return days.values().stream()
        .filter(day -> day.isBefore(UNDATED))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Records that lack something by a day. */
  Set<Node> lacking(LocalDate by) {
    return days.entrySet().stream()
        .filter(record -> record.getValue().isAfter(by))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Those of a class. */
  Set<Node> lacking(Node type, LocalDate by) {
    Set<Node> lacking = lacking(by);
    lacking.retainAll(instances(type));
    return lacking;
  }

  /** How many records of a class have a day of some kind. */
  int count(Node type, Predicate<LocalDate> kind) {
    return Math.toIntExact(instances(type).stream().map(this::of).filter(kind).count());
  }

  /** Sources without a date that a day keeps out, and on which statements rest. */
  List<String> undatedWitnesses(LocalDate by) {
    return lacking(Kk.SOURCE_DOCUMENT, by).stream()
        .filter(source -> of(source).equals(UNDATED))
        .filter(source -> all.contains(Node.ANY, Prov.HAD_PRIMARY_SOURCE, source))
        .map(Node::toString)
        .sorted()
        .toList();
  }

  /** What of a thing that the release tells there is, and from when on. */
  Ground ground(Snapshot snapshot, Node thing) {
    LocalDate day =
        Optional.ofNullable(days.get(thing))
            .orElseGet(() ->
                inGraph(snapshot, thing)
                    .or(() -> inferred(snapshot, thing))
                    .orElseGet(() -> earliest(claimsOf(thing))));
    if (day.equals(LEFT_OUT)) {
      return new Ground.LeftOut();
    }
    return day.equals(UNDATED) ? new Ground.Undated() : new Ground.OutSince(day);
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

  private List<Node> claimsOf(Node thing) {
    return Stream.of(RDF.Nodes.subject, RDF.Nodes.object, Kk.REGARDING)
        .flatMap(part -> all.stream(Node.ANY, part, thing))
        .map(Triple::getSubject)
        .toList();
  }

  private LocalDate earliest(List<Node> records) {
    return records.stream()
        .filter(days::containsKey)
        .map(this::of)
        .min(Comparator.naturalOrder())
        .orElse(UNDATED);
  }

  private Stream<Node> objects(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY).map(Triple::getObject);
  }
}
