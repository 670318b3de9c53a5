package org.kakehashi.corpus;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;

/**
 * Notes the line of each triple as the Turtle parser makes it; no parser event carries it later.
 */
final class LineRecorder extends ParserProfileWrapper {
  private final Map<Triple, Integer> lines = new HashMap<>();
  private final SortedSet<Integer> tripleTermLines = new TreeSet<>();

  LineRecorder(ParserProfile profile) {
    super(profile);
  }

  @Override
  public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
    Triple triple = super.createTriple(subject, predicate, object, line, column);
    lines.putIfAbsent(triple, Math.toIntExact(line));
    return triple;
  }

  @Override
  public Node createTripleTerm(Node subject, Node predicate, Node object, long line, long column) {
    tripleTermLines.add(Math.toIntExact(line));
    return super.createTripleTerm(subject, predicate, object, line, column);
  }

  @Override
  public Node createTripleTerm(Triple triple, long line, long column) {
    tripleTermLines.add(Math.toIntExact(line));
    return super.createTripleTerm(triple, line, column);
  }

  Map<Triple, Integer> lines() {
    return Map.copyOf(lines);
  }

  /** Where RDF 1.2 triple terms stand, whichever of their notations was used. */
  SortedSet<Integer> tripleTermLines() {
    return Collections.unmodifiableSortedSet(tripleTermLines);
  }
}
