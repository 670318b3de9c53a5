package org.kakehashi.dataset;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.vocab.Kk;

/** The statuses of a project in the order of its own scheme, strongest first. */
public record StatusOrder(List<Node> strongestFirst) {

  /**
   * Reads the order.
   *
   * @param all a graph that holds the scheme; where it orders no statuses, the order is empty
   */
  public static StatusOrder of(Graph all) {
    return new StatusOrder(
        all.stream(Node.ANY, SKOS.memberList.asNode(), Node.ANY)
            .map(triple -> GraphList.members(GNode.create(all, triple.getObject())))
            .filter(members ->
                members.stream().anyMatch(each -> all.contains(each, Kk.LICENSES_FACT, Node.ANY)))
            .findFirst()
            .orElse(List.of()));
  }

  /** The place of a status; one that the scheme does not order comes last. */
  public int place(Node status) {
    int place = strongestFirst.indexOf(status);
    return place < 0 ? strongestFirst.size() : place;
  }
}
