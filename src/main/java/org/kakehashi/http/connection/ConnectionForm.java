package org.kakehashi.http.connection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ConnectionView.Form;
import org.kakehashi.http.page.ConnectionView.Option;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Directory.Suggestion;
import org.kakehashi.text.Texts;

/** The form: what was asked, and what else could be, with how many links there are of each. */
record ConnectionForm(Directory directory, Findings found, Texts texts) {

  /** Each makes every page heavier. */
  private static final int SUGGESTED = 200;

  private static final List<String> BASIC =
      List.of(ConnectionRequest.FROM, ConnectionRequest.TO, ConnectionRequest.STEPS);

  Form form(Collection<Node> statuses) {
    Asked asked = found.request().asked();
    return new Form(
        asked.here(),
        written(ConnectionRequest.FROM),
        written(ConnectionRequest.TO),
        String.valueOf(found.request().steps()),
        found.choice().except(),
        statuses.stream().map(this::status).toList(),
        relations(),
        String.join(", ", asked.all(ConnectionRequest.AVOID)),
        found.ends().size() == 2 ? swapped(asked) : "",
        !asked.without(BASIC).values().isEmpty(),
        names());
  }

  private String written(String parameter) {
    return directory.shown(found.request().asked().one(parameter).orElse(""), texts.language());
  }

  private static String swapped(Asked asked) {
    String from = asked.one(ConnectionRequest.FROM).orElse("");
    String to = asked.one(ConnectionRequest.TO).orElse("");
    return asked.with(ConnectionRequest.FROM, to).with(ConnectionRequest.TO, from).address();
  }

  private Option status(Node status) {
    Telling telling = found.telling();
    long count =
        found.links().all().stream()
            .filter(link -> !link.fact() && link.status().equals(Optional.of(status)))
            .count();
    return new Option(
        telling.mark(status).key(),
        telling.mark(status).label(),
        telling.mark(status).key(),
        (int) count,
        found.choice().statuses().contains(status));
  }

  /** Those of which there are links, and those that were chosen; the most frequent first. */
  private List<Option> relations() {
    Map<Node, Long> counts =
        found.links().all().stream()
            .filter(found.choice()::lets)
            .collect(Collectors.groupingBy(Link::relation, Collectors.counting()));
    Set<Node> all = new TreeSet<>(Comparator.comparing(Node::getURI));
    all.addAll(counts.keySet());
    all.addAll(found.choice().relations());
    Function<Node, Option> option =
        relation ->
            new Option(
                ConnectionRequest.name(relation),
                found.telling().text(relation).text(),
                "",
                counts.getOrDefault(relation, 0L).intValue(),
                found.choice().relations().contains(relation));
    return all.stream()
        .map(option)
        .sorted(Comparator.comparingInt(Option::count).reversed())
        .toList();
  }

  /** What has most links, however firm; any other thing is found by its name all the same. */
  private List<Suggestion> names() {
    Map<Node, Long> links =
        found.links().all().stream()
            .flatMap(link -> Stream.of(link.one(), link.other()))
            .collect(Collectors.groupingBy(end -> end, Collectors.counting()));
    return directory.names(
        links.keySet().stream()
            .sorted(
                Comparator.comparing((Node thing) -> links.getOrDefault(thing, 0L))
                    .reversed()
                    .thenComparing(Node::getURI))
            .limit(SUGGESTED)
            .toList(),
        texts.language());
  }
}
