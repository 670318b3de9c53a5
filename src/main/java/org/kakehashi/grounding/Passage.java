package org.kakehashi.grounding;

import org.apache.jena.graph.Node;

/**
 * A passage that a statement rests on, as found in the text.
 *
 * @param statement the statement that the passage supports
 * @param source the document
 * @param start offset of the first character, in code points
 * @param end offset just after the last character, in code points
 * @param text the passage itself; belongs to the source, so show it and do not store it
 */
public record Passage(Node statement, Node source, int start, int end, String text) {}
