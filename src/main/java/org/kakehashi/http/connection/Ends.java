package org.kakehashi.http.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.query.Directory;

/**
 * The things that somebody asked for by whatever name.
 *
 * @param things one or two if all names were clear, else none
 * @param unclear the names that stand for no one thing
 */
record Ends(List<Node> things, List<Unclear> unclear) {

  /**
   * A name that stands for no one thing.
   *
   * @param several whether it stands for more than one, and not for none
   * @param choices what may be meant
   */
  record Unclear(String parameter, String written, boolean several, List<Node> choices) {}

  static Ends of(Asked asked, Directory directory) {
    List<Node> things = new ArrayList<>();
    List<Unclear> unclear = new ArrayList<>();
    for (String parameter : List.of(ConnectionRequest.FROM, ConnectionRequest.TO)) {
      asked
          .one(parameter)
          .ifPresent(written -> {
            List<Node> found = directory.find(written);
            if (found.size() == 1) {
              things.add(found.getFirst());
            } else {
              boolean several = !found.isEmpty();
              List<Node> choices = several ? found : directory.near(written);
              unclear.add(new Unclear(parameter, written, several, choices));
            }
          });
    }
    return new Ends(unclear.isEmpty() ? things.stream().distinct().toList() : List.of(), unclear);
  }

  Optional<Unclear> firstUnclear() {
    return unclear.stream().findFirst();
  }
}
