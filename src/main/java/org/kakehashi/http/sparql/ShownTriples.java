package org.kakehashi.http.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.kakehashi.http.drawing.Drawings;
import org.kakehashi.http.drawing.Drawings.Link;
import org.kakehashi.http.page.QueryView.Drawing;
import org.kakehashi.http.page.QueryView.Network;

/** The triples on a page, and the drawing that they allow. */
record ShownTriples(Graph graph, Naming naming) {

  List<AnswerView> views() {
    return links().isEmpty() ? List.of() : List.of(AnswerView.GRAPH);
  }

  Optional<Drawing> draw(AnswerView view) {
    return view == AnswerView.GRAPH && !links().isEmpty()
        ? Optional.of(new Network(Drawings.links(links())))
        : Optional.empty();
  }

  /** Triples between things, in an order that does not change from run to run. */
  private List<Link> links() {
    return graph.stream()
        .filter(triple -> triple.getObject().isURI() || triple.getObject().isBlank())
        .sorted(Comparator.comparing(triple -> triple.toString()))
        .map(triple ->
            new Link(
                naming.reference(triple.getSubject()),
                naming.reference(triple.getPredicate()).name(),
                naming.reference(triple.getObject())))
        .toList();
  }
}
