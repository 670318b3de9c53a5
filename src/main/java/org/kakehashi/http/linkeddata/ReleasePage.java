package org.kakehashi.http.linkeddata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.history.History;
import org.kakehashi.history.History.Step;
import org.kakehashi.history.Kind;
import org.kakehashi.http.page.ReleaseView;
import org.kakehashi.http.page.ReleaseView.Counts;
import org.kakehashi.http.page.ReleaseView.Part;
import org.kakehashi.http.page.ReleaseView.Same;
import org.kakehashi.http.page.ThingView.Text;

/** What is recorded of releases: what each changed, and what the next one did. */
final class ReleasePage {
  /** More would make the page heavy; the other formats have them all. */
  private static final int SHOWN = 300;

  private final Snapshot snapshot;
  private final Names names;
  private final ThingHistory editions;
  private final History history;

  ReleasePage(Snapshot snapshot, Names names) {
    this.snapshot = snapshot;
    this.names = names;
    this.editions = new ThingHistory(snapshot, names);
    this.history = editions.history();
  }

  /** The page of an earlier release lists what came after it, that of the present what before. */
  ReleaseView of(Node release) {
    boolean present = release.equals(history.present().iri());
    List<ReleaseView.Step> steps =
        Stream.concat(
                history.since(release).map(step -> step(step, true)).stream(),
                history.to(release).map(step -> step(step, present)).stream())
            .toList();
    History.Edition here = history.since(release).map(Step::from).orElseGet(history::present);
    return new ReleaseView(
        editions.edition(here), editions.edition(history.present()), steps, editions.all());
  }

  /** What each release changed, newest first, without the things. */
  List<ReleaseView.Step> steps() {
    return history.steps().reversed().stream().map(step -> step(step, false)).toList();
  }

  private ReleaseView.Step step(Step step, boolean whole) {
    Map<Kind, List<Node>> added = byKind(step.added());
    Map<Kind, List<Node>> changed = byKind(step.changed());
    Map<Kind, List<Node>> withdrawn = byKind(step.withdrawn());
    List<Counts> kinds =
        Arrays.stream(Kind.values())
            .map(kind ->
                new Counts(
                    kind.name().toLowerCase(Locale.ROOT),
                    part(added.getOrDefault(kind, List.of()), thing -> List.of(), whole),
                    part(changed.getOrDefault(kind, List.of()), step::properties, whole),
                    part(withdrawn.getOrDefault(kind, List.of()), thing -> List.of(), whole)))
            .filter(counts ->
                counts.added().count() + counts.changed().count() + counts.withdrawn().count() > 0)
            .toList();
    return new ReleaseView.Step(
        editions.edition(step.from()),
        editions.edition(step.to()),
        whole,
        editions.notes(step),
        kinds);
  }

  private Map<Kind, List<Node>> byKind(List<Node> things) {
    return things.stream().collect(Collectors.groupingBy(thing -> Kind.of(thing, snapshot)));
  }

  private Part part(List<Node> things, Function<Node, List<Node>> properties, boolean whole) {
    if (!whole) {
      return new Part(things.size(), List.of(), 0);
    }
    Map<List<Node>, List<Node>> alike =
        things.stream()
            .limit(SHOWN)
            .collect(Collectors.groupingBy(properties, LinkedHashMap::new, Collectors.toList()));
    List<Same> lists =
        alike.entrySet().stream()
            .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
            .map(each -> new Same(texts(each.getKey()), rows(each.getValue())))
            .toList();
    return new Part(things.size(), lists, Math.max(0, things.size() - SHOWN));
  }

  private List<Text> texts(List<Node> nodes) {
    return nodes.stream().map(names::text).toList();
  }

  /** The sentence of a claim would be long and says nothing of what became of it. */
  private List<Text> rows(List<Node> things) {
    return things.stream()
        .map(thing ->
            switch (Kind.of(thing, snapshot)) {
              case STATEMENT -> new Text(ClaimTexts.row(thing), "", names.text(thing).link());
              case ENTITY, SOURCE, CONFLICT, TERM, REST -> names.text(thing);
            })
        .toList();
  }
}
