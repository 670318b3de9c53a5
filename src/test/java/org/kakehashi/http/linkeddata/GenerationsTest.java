package org.kakehashi.http.linkeddata;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.junit.jupiter.api.Test;
import org.kakehashi.vocab.Prov;

class GenerationsTest {
  private final Graph graph = new GraphMem2Fast();

  @Test
  void two_ways_to_each_origin_do_not_double_the_work() {
    for (int level = 0; level < 60; level++) {
      derive("a" + (level + 1), "a" + level);
      derive("a" + (level + 1), "b" + level);
      derive("b" + (level + 1), "a" + level);
      derive("b" + (level + 1), "b" + level);
    }
    Map<Node, Integer> found = assertTimeoutPreemptively(ofSeconds(5), () -> of("a60", "b60"));
    assertThat(found).containsEntry(node("a60"), 60).containsEntry(node("b0"), 0);
  }

  @Test
  void a_circle_of_copies_has_an_end() {
    derive("a", "b");
    derive("b", "a");
    assertThat(of("a")).containsEntry(node("a"), 1);
  }

  private Map<Node, Integer> of(String... names) {
    return new Generations(new Ancestry(graph))
        .of(List.of(names).stream().map(GenerationsTest::node).toList());
  }

  private void derive(String copy, String origin) {
    graph.add(node(copy), Prov.WAS_DERIVED_FROM, node(origin));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
