package org.kakehashi.corpus;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;

/**
 * Notes the line of each triple as the Turtle parser makes it; no parser event carries it later.
 */
final class LineRecorder extends ParserProfileWrapper {
  private final Map<Triple, Integer> lines = new HashMap<>();

  LineRecorder(ParserProfile profile) {
    super(profile);
  }

  @Override
  public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
    Triple triple = super.createTriple(subject, predicate, object, line, column);
    lines.putIfAbsent(triple, Math.toIntExact(line));
    return triple;
  }

  Map<Triple, Integer> lines() {
    return Map.copyOf(lines);
  }
}
