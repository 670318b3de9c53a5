package org.kakehashi.http.connection;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.ConnectionView.LinkView;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;

/** How links are told. */
record LinkTexts(Telling telling, Texts texts) {
  /** What a fact bears that no claim states. */
  static final String INFERRED = "inferred";

  LinkView view(Link link) {
    return new LinkView(
        telling.text(link.one()),
        telling.text(link.relation()),
        telling.text(link.other()),
        link.fact(),
        mark(link),
        proofs(link));
  }

  List<LinkView> views(Step step) {
    return step.links().stream().map(this::view).toList();
  }

  Mark mark(Link link) {
    return link.status()
        .map(telling::mark)
        .orElseGet(() -> new Mark(INFERRED, texts.say("thing.inferred")));
  }

  /** The claims that say so, or the explanation of what follows from others. */
  private List<Text> proofs(Link link) {
    Optional<Text> why =
        link.explanation()
            .map(node -> new Text(texts.say("connection.why"), "", telling.text(node).link()));
    return why.map(List::of).orElseGet(() -> link.claims().stream().map(telling::row).toList());
  }

  Text name(Node thing) {
    return telling.text(thing);
  }
}
