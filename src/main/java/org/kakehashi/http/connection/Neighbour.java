package org.kakehashi.http.connection;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A thing next to another.
 *
 * @param next what lies beyond it and was not met before
 * @param leftOut how many more lie beyond it that were not met anywhere
 */
record Neighbour(Node thing, Step step, List<Neighbour> next, int leftOut) {}
