package org.kakehashi.http.connection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.linkeddata.Meant;
import org.kakehashi.http.page.ConnectionView;
import org.kakehashi.http.page.ConnectionView.NeighbourView;
import org.kakehashi.http.page.ConnectionView.WayList;
import org.kakehashi.http.page.ConnectionView.WayView;
import org.kakehashi.http.page.NetworkView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Lens.Verdict;
import org.kakehashi.text.Texts;

/** What a page shows of what was found. */
final class ConnectionPage {
  private final Directory directory;
  private final Findings found;
  private final Meant ends;
  private final Asked asked;
  private final Texts texts;
  private final LinkTexts words;

  ConnectionPage(Directory directory, Findings found, Meant ends) {
    this.directory = directory;
    this.found = found;
    this.ends = ends;
    this.asked = found.request().asked();
    this.texts = Pages.texts(asked.language());
    this.words = new LinkTexts(found.telling(), texts);
  }

  /**
   * The page.
   *
   * @param statuses that may be let in
   * @param bridges where there is no way
   * @param examples where nothing is asked
   */
  ConnectionView view(List<Node> statuses, List<Bridge> bridges, List<List<Node>> examples) {
    return new ConnectionView(
        new ConnectionForm(directory, found, texts).form(statuses),
        title(),
        found.ends().stream().map(words::name).toList(),
        ends.views(asked, directory, found.telling()),
        remarks(),
        drawing(),
        found.ends().size() == 1
            ? Math.min(Sketch.NEIGHBOURS, found.around().size())
            : Sketch.drawn(found).size(),
        ways(),
        found.around().stream().map(this::neighbour).toList(),
        bridges.stream().map(this::bridge).toList(),
        examples.stream().map(this::example).toList(),
        found.ends().isEmpty() ? List.of() : formats());
  }

  private String title() {
    List<String> names = found.ends().stream().map(end -> words.name(end).text()).toList();
    return switch (names.size()) {
      case 1 -> texts.say("connection.title.around", names.getFirst());
      case 2 -> texts.say("connection.title.ways", names.get(0), names.get(1));
      default -> texts.say("connection.heading");
    };
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (Verdict verdict :
        List.of(Verdict.OTHER_TIME, Verdict.SOURCE_TOO_EARLY, Verdict.TIME_NOT_STATED)) {
      Optional.ofNullable(found.links().setAside().get(verdict))
          .ifPresent(count ->
              remarks.add(
                  texts.say("connection.aside." + verdict.name().toLowerCase(Locale.ROOT), count)));
    }
    String unknown = new SetAside(found.lens(), found.view()).remark(asked.language());
    if (!unknown.isEmpty()) {
      remarks.add(unknown);
    }
    return remarks;
  }

  private Optional<NetworkView> drawing() {
    return found.ends().size() == 1
        ? Sketch.around(found.ends().getFirst(), found.around(), words)
        : Sketch.ofWays(Sketch.drawn(found), found.ends(), words);
  }

  private List<WayList> ways() {
    if (found.ends().size() < 2) {
      return List.of();
    }
    return Stream.of(list("facts", found.facts()), list("claims", found.claims()))
        .filter(list -> list.kind().equals("facts") || !found.choice().statuses().isEmpty())
        .toList();
  }

  private WayList list(String kind, Ways ways) {
    return new WayList(
        kind, ways.length(), ways.list().stream().map(this::way).toList(), ways.more());
  }

  private WayView way(Way way) {
    return new WayView(
        way.stops().stream().map(words::name).toList(),
        way.steps().stream().map(words::views).toList());
  }

  private NeighbourView neighbour(Neighbour neighbour) {
    return new NeighbourView(
        words.name(neighbour.thing()),
        words.views(neighbour.step()),
        neighbour.next().stream().map(this::neighbour).toList(),
        neighbour.leftOut(),
        asked
            .with(ConnectionRequest.FROM, name(neighbour.thing()))
            .without(List.of(ConnectionRequest.STEPS))
            .address());
  }

  private String name(Node thing) {
    return found.telling().path(thing).map(path -> path.replaceFirst("^id/", "")).orElse("");
  }

  private Text bridge(Bridge bridge) {
    String status = bridge.status().map(each -> found.telling().mark(each).label()).orElse("");
    String text = texts.say("connection.bridge." + bridge.what(), bridge.length(), status);
    return new Text(text, "", bridge.asked().address());
  }

  private Text example(List<Node> pair) {
    String text =
        texts.say(
            "connection.title.ways",
            words.name(pair.get(0)).text(),
            words.name(pair.get(1)).text());
    String address =
        asked
            .with(ConnectionRequest.FROM, name(pair.get(0)))
            .with(ConnectionRequest.TO, name(pair.get(1)))
            .address();
    return new Text(text, "", address);
  }

  private List<Text> formats() {
    return Arrays.stream(DataFormat.values())
        .filter(format -> format != DataFormat.PAGE)
        .map(format ->
            new Text(format.shortName().toUpperCase(Locale.ROOT), "", asked.address(format)))
        .toList();
  }
}
