package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.page.ThingView.Block;
import org.kakehashi.http.page.ThingView.FactGroup;
import org.kakehashi.vocab.Kk;

/**
 * Facts under the headings that the ontology gives their properties, in its order. An ontology
 * without groups gets one list without a heading.
 */
record ReadingGroups(Graph all, Names names) {

  List<FactGroup> of(List<Triple> facts, Function<Map.Entry<Node, List<Triple>>, Block> block) {
    Map<String, List<Block>> groups = new LinkedHashMap<>();
    boolean grouped = facts.stream().anyMatch(fact -> group(fact.getPredicate()).isPresent());
    for (Map.Entry<Node, List<Triple>> each : inOrder(facts)) {
      String name = grouped ? heading(each.getKey()) : "";
      groups.computeIfAbsent(name, first -> new ArrayList<>()).add(block.apply(each));
    }
    return groups.entrySet().stream()
        .map(each -> new FactGroup(each.getKey(), List.copyOf(each.getValue())))
        .toList();
  }

  /**
   * Facts by property. Where the ontology orders none, times come first, then what is said in a few
   * words, then long lists.
   */
  List<Map.Entry<Node, List<Triple>>> inOrder(List<Triple> facts) {
    ReadingPlaces places = new ReadingPlaces(all);
    return facts.stream().collect(Collectors.groupingBy(Triple::getPredicate)).entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Node, List<Triple>> each) ->
                    group(each.getKey()).map(places::place).orElse(Integer.MAX_VALUE))
                .thenComparingInt(each -> places.place(each.getKey()))
                .thenComparing(each -> !each.getKey().equals(Kk.TIME))
                .thenComparingInt(each -> each.getValue().size())
                .thenComparing(each -> each.getKey().getURI()))
        .toList();
  }

  private String heading(Node property) {
    return group(property)
        .map(group -> names.name(group).text())
        .orElseGet(() -> names.texts().say("thing.group.other"));
  }

  private Optional<Node> group(Node property) {
    return all.stream(property, Kk.READING_GROUP, Node.ANY).map(Triple::getObject).findFirst();
  }
}
