package org.kakehashi.http.editor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.query.NearNames;
import org.kakehashi.vocab.Kk;

/**
 * The names that there are.
 *
 * @param space what all IRIs of the project begin with
 * @param prefixes of the project, which queries need not declare
 * @param iris every IRI in the data
 */
record Vocabulary(String space, Map<String, String> prefixes, Set<String> iris) {

  static Vocabulary of(Snapshot snapshot) {
    return Txn.calculateRead(
        snapshot.dataset(),
        () ->
            new Vocabulary(
                snapshot.description().uriSpace(),
                snapshot.prefixes().getMappingCopy(),
                iris(snapshot)));
  }

  private static Set<String> iris(Snapshot snapshot) {
    Set<String> iris = new TreeSet<>();
    snapshot
        .dataset()
        .find()
        .forEachRemaining(quad ->
            Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .filter(Node::isURI)
                .forEach(term -> iris.add(term.getURI())));
    return iris;
  }

  /** Whether an IRI is a name that the project would have given, and has not. */
  boolean misses(String iri) {
    boolean ours = iri.startsWith(space) || iri.startsWith(Kk.NS);
    return ours && !iris.contains(iri) && !prefixes.containsValue(iri);
  }

  /** Names in the same namespace that somebody may have meant, nearest first. */
  List<String> near(String iri) {
    String namespace = namespace(iri);
    Collection<String> locals =
        iris.stream()
            .filter(known -> namespace(known).equals(namespace))
            .map(known -> known.substring(namespace.length()))
            .toList();
    return NearNames.of(iri.substring(namespace.length()), locals).stream()
        .map(local -> namespace + local)
        .toList();
  }

  /** How a query would write an IRI with a prefix of the project. */
  Optional<String> shortened(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .filter(name -> name.matches("[^:]*:[\\p{L}\\p{N}_]([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_-])?"))
        .findFirst();
  }

  private static String namespace(String iri) {
    return iri.replaceFirst("[^/#]*$", "");
  }
}
