package org.kakehashi.http.connection;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.page.ConnectionView;
import org.kakehashi.http.page.ConnectionView.Direct;
import org.kakehashi.http.page.ConnectionView.NeighbourView;
import org.kakehashi.http.page.ConnectionView.WayList;
import org.kakehashi.http.page.ConnectionView.WayView;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.NetworkView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Lens.Verdict;
import org.kakehashi.text.Texts;

/** What a page shows of what was found. */
final class ConnectionPage {
  /** Neighbours of which it is listed what lies beyond them. */
  private static final int FOLLOWED = 8;

  private final Directory directory;
  private final Findings found;
  private final List<Node> statuses;
  private final LensView lens;
  private final Asked asked;
  private final Texts texts;
  private final LinkTexts words;

  /**
   * What is to be shown.
   *
   * @param statuses that may be let in
   */
  ConnectionPage(Findings found, List<Node> statuses, LensView lens) {
    this.directory = found.question().directory();
    this.found = found;
    this.statuses = statuses;
    this.lens = lens;
    this.asked = found.request().asked();
    this.texts = Pages.texts(asked.language());
    this.words = new LinkTexts(found.telling(), texts);
  }

  /**
   * The page.
   *
   * @param bridges where there is no way
   * @param examples where nothing is asked
   */
  ConnectionView view(List<Bridge> bridges, List<List<Node>> examples, List<Citation> citations) {
    return new ConnectionView(
        new ConnectionForm(directory, found, texts).form(statuses),
        lens,
        new Titles(found.question()).in(texts.language()),
        found.ends().stream().map(words::name).toList(),
        found.question().meant().views(asked, directory, found.telling()),
        remarks(),
        direct(),
        drawing(),
        found.ends().size() == 1
            ? Math.min(Sketch.NEIGHBOURS, found.around().size())
            : Sketch.drawn(found).size(),
        ways(),
        neighbours(),
        bridges.stream().map(this::bridge).toList(),
        examples.stream().map(this::example).toList(),
        found.ends().isEmpty() ? List.of() : formats(),
        citations);
  }

  /** What the lens says of itself stands elsewhere. */
  private List<String> remarks() {
    return Stream.of(Verdict.OTHER_TIME, Verdict.SOURCE_TOO_EARLY, Verdict.TIME_NOT_STATED)
        .filter(found.links().setAside()::containsKey)
        .map(verdict ->
            texts.say(
                "connection.aside." + SetAside.name(verdict),
                found.links().setAside().getOrDefault(verdict, 0)))
        .toList();
  }

  private Optional<Direct> direct() {
    List<Link> links = found.direct();
    return found.ends().size() < 2
        ? Optional.empty()
        : Optional.of(
            new Direct(
                (int) links.stream().filter(Link::fact).count(),
                links.stream()
                    .filter(link -> !link.fact())
                    .mapToInt(link -> link.claims().size())
                    .sum(),
                links.stream().map(words::view).toList()));
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
        kind,
        ways.length(),
        ways.list().stream().map(this::way).toList(),
        ways.more(),
        ways.examined());
  }

  private WayView way(Way way) {
    return new WayView(
        way.stops().stream().map(words::name).toList(),
        way.steps().stream().map(words::views).toList());
  }

  /** What lies beyond is listed of the first, and counted of the others: pages stay light. */
  private List<NeighbourView> neighbours() {
    List<Neighbour> around = found.around();
    return IntStream.range(0, around.size())
        .mapToObj(at -> neighbour(around.get(at), at < FOLLOWED))
        .toList();
  }

  private NeighbourView neighbour(Neighbour neighbour, boolean whole) {
    List<Neighbour> next = whole ? neighbour.next() : List.of();
    return new NeighbourView(
        words.name(neighbour.thing()),
        words.views(neighbour.step()),
        next.stream().map(each -> neighbour(each, true)).toList(),
        neighbour.leftOut() + neighbour.next().size() - next.size(),
        asked
            .with(ConnectionRequest.FROM, name(neighbour.thing()))
            .without(List.of(ConnectionRequest.TO, ConnectionRequest.STEPS))
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
    return DataFormat.FILES.stream()
        .map(format -> new Text(format.label(), "", asked.address(format)))
        .toList();
  }
}
