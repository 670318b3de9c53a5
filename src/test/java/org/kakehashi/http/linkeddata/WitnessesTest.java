package org.kakehashi.http.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.junit.jupiter.api.Test;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Prov;

class WitnessesTest {
  @Test
  void what_the_curators_think_is_no_source() {
    Graph graph = new GraphMem2Fast();
    graph.add(node("T1-1"), Prov.HAD_PRIMARY_SOURCE, node("T1"));
    graph.add(node("T1-1"), Kk.HAS_EVIDENCE, NodeFactory.createBlankNode());
    graph.add(node("C-1"), Prov.HAD_PRIMARY_SOURCE, node("C"));
    assertThat(new Witnesses(graph).of(List.of(node("C-1"), node("T1-1"))))
        .containsExactly(node("T1"));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
