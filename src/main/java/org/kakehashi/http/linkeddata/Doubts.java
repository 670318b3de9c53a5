package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.vocab.Kk;

/**
 * Which conflicts make it doubtful that what is claimed is so, and which only remark on its
 * wording, extent or origin. The kinds of conflict say so themselves.
 */
public record Doubts(Graph all) {

  /** Whether any of its kinds puts claims in doubt. */
  public boolean isDoubt(Node conflict) {
    return doubtful(conflict).findAny().isPresent();
  }

  private Stream<Node> doubtful(Node conflict) {
    return objects(conflict, Kk.CONFLICT_KIND)
        .filter(kind ->
            objects(kind, Kk.PUTS_IN_DOUBT)
                .anyMatch(flag -> flag.getLiteralLexicalForm().equals("true")));
  }

  /**
   * The conflicts that put claims in doubt: by the kind that tells most, then those of most such
   * kinds, then those that involve most claims.
   */
  public List<Node> mostTellingFirst() {
    return all.stream(Node.ANY, RDF.Nodes.type, Kk.CONFLICT)
        .map(Triple::getSubject)
        .filter(this::isDoubt)
        .sorted(
            Comparator.comparingInt(this::place)
                .thenComparingLong(conflict -> -doubtful(conflict).count())
                .thenComparingLong(conflict -> -objects(conflict, Kk.INVOLVES).count())
                .thenComparing(Node::getURI))
        .toList();
  }

  private int place(Node conflict) {
    return doubtful(conflict)
        .mapToInt(new ReadingPlaces(all)::place)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * Whether a conflict puts a claim in doubt. Where the curators themselves join the claims by a
   * conjecture, what a source says is in doubt only if a source says something of the same thing:
   * nobody's guess makes a fact doubtful.
   */
  boolean concerns(Node conflict, Node claim) {
    Witnesses witnesses = new Witnesses(all);
    if (doubtful(conflict).noneMatch(kind -> reaches(kind, claim))
        || !witnesses.isWitnessed(claim)) {
      return false;
    }
    List<Node> claims = objects(conflict, Kk.INVOLVES).toList();
    return claims.stream().allMatch(witnesses::isWitnessed)
        || claims.stream()
            .filter(other -> !other.equals(claim) && witnesses.isWitnessed(other))
            .anyMatch(other -> subject(other).equals(subject(claim)));
  }

  /** A kind may leave in doubt nothing but the values of one property. */
  private boolean reaches(Node kind, Node claim) {
    List<Node> only = objects(kind, Kk.DOUBTS_ONLY).toList();
    return only.isEmpty() || objects(claim, RDF.Nodes.predicate).anyMatch(only::contains);
  }

  private List<Node> subject(Node claim) {
    return objects(claim, RDF.Nodes.subject).toList();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY).map(Triple::getObject);
  }
}
