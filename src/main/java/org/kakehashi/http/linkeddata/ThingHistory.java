package org.kakehashi.http.linkeddata;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.edtf.DateWords;
import org.kakehashi.history.History;
import org.kakehashi.history.History.Edition;
import org.kakehashi.history.History.Step;
import org.kakehashi.history.History.Story;
import org.kakehashi.http.page.HistoryView;
import org.kakehashi.http.page.ThingView.Text;

/** How the record of a thing came to be what it is, release by release. */
final class ThingHistory {
  /** Where all releases are listed. */
  static final String PATH = "/history";

  private static final int SHOWN = 24;

  private final Snapshot snapshot;
  private final Names names;
  private final History history;

  ThingHistory(Snapshot snapshot, Names names) {
    this.snapshot = snapshot;
    this.names = names;
    this.history = History.of(snapshot);
  }

  /** The story of a thing; none where no earlier release is recorded. */
  Optional<HistoryView> of(Node topic) {
    return history
        .of(topic)
        .map(story ->
            new HistoryView(
                edition(story.since()),
                story.isOldest(),
                changes(topic, story),
                edition(history.present()),
                all()));
  }

  private List<HistoryView.Change> changes(Node topic, Story story) {
    Set<Node> claims = new HashSet<>(new Things(snapshot).claimsAbout(topic).toList());
    return history.steps().stream()
        .map(step ->
            new HistoryView.Change(
                edition(step.to()),
                story.changes().contains(step) ? properties(step, topic) : List.of(),
                claims(step.added(), claims),
                claims(step.changed(), claims),
                notes(step)))
        .filter(ThingHistory::isAny)
        .toList();
  }

  private static boolean isAny(HistoryView.Change change) {
    return !change.properties().isEmpty()
        || change.added().count() > 0
        || change.changed().count() > 0;
  }

  List<Text> properties(Step step, Node thing) {
    return step.properties(thing).stream().map(names::text).toList();
  }

  /** A claim goes by its row here: there may be many. */
  private HistoryView.Claims claims(Collection<Node> some, Set<Node> wanted) {
    List<Node> found = some.stream().filter(wanted::contains).toList();
    return new HistoryView.Claims(
        found.size(),
        found.stream()
            .limit(SHOWN)
            .map(claim -> new Text(ClaimTexts.row(claim), "", names.text(claim).link()))
            .toList());
  }

  /** What changed in all, and why, in the language of the reader. */
  List<Text> notes(Step step) {
    return names.inOrder(step.from().iri(), SKOS.changeNote.asNode()).limit(1).toList();
  }

  HistoryView.Edition edition(Edition edition) {
    return new HistoryView.Edition(
        new Text(edition.id(), "", names.text(edition.iri()).link()),
        edition.day().map(day -> DateWords.of(day, names.texts().language())).orElse(""));
  }

  String all() {
    return PATH + "?lang=" + names.texts().language().tag();
  }

  History history() {
    return history;
  }
}
