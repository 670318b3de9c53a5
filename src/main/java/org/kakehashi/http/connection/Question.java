package org.kakehashi.http.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.linkeddata.Meant;
import org.kakehashi.query.Directory;

/**
 * What is asked, and which things that means.
 *
 * @param meant all that is named, things to be avoided too
 */
record Question(Directory directory, ConnectionRequest request, Meant meant) {
  private static final List<String> NAMING =
      Stream.concat(ConnectionRequest.ENDS.stream(), Stream.of(ConnectionRequest.AVOID)).toList();

  static Question of(HttpServletRequest request, Directory directory) {
    ConnectionRequest read = ConnectionRequest.of(request);
    return new Question(directory, read, Meant.of(read.asked(), NAMING, directory));
  }

  /** One thing or two; none where nothing was asked, or not clearly. */
  List<Node> ends() {
    return things(ConnectionRequest.ENDS);
  }

  /** What no way may lead through. */
  Set<Node> avoided() {
    return Set.copyOf(things(List.of(ConnectionRequest.AVOID)));
  }

  private List<Node> things(List<String> parameters) {
    return meant.unclear().isEmpty()
        ? Meant.of(request.asked(), parameters, directory).things()
        : List.of();
  }
}
