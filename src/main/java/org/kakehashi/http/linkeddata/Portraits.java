package org.kakehashi.http.linkeddata;

import java.util.List;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.View;
import org.kakehashi.http.page.ThingView;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;

/** What another feature draws of a thing, for the page about it. */
@FunctionalInterface
public interface Portraits {
  /**
   * The drawings of which there is something to show.
   *
   * @param thing that the page is about
   * @param view what there is to see through the lens
   */
  List<ThingView.Portrait> of(Node thing, View view, Lens lens, Language language);
}
