package org.kakehashi.http.connection;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;

/**
 * A question by which there is a way where there was none.
 *
 * @param what it lets in or gives up: key of its text, after {@code connection.bridge.}
 * @param status the status that it lets in, or empty
 * @param length steps of the shortest way
 */
record Bridge(String what, Optional<Node> status, Asked asked, int length) {}
