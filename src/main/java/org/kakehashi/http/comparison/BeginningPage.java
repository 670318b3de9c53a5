package org.kakehashi.http.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.linkeddata.Meant;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ComparisonView;
import org.kakehashi.http.page.ComparisonView.Choices;
import org.kakehashi.http.page.ComparisonView.Table;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory;
import org.kakehashi.text.Texts;

/** The page of a question that is not whole yet: what could be asked. */
final class BeginningPage {
  private static final Table NONE = new Table(0, 0, 0, List.of(), 0);

  private final Directory directory;
  private final ComparisonRequest request;
  private final Meant meant;
  private final Telling telling;
  private final Examples examples;
  private final LensView lens;
  private final Texts texts;

  BeginningPage(Question question, Telling telling, Examples examples, LensView lens) {
    this.directory = question.directory();
    this.request = question.request();
    this.meant = question.meant();
    this.telling = telling;
    this.examples = examples;
    this.lens = lens;
    this.texts = Pages.texts(request.asked().language());
  }

  ComparisonView view() {
    return new ComparisonView(
        new ComparisonForm(directory, request, examples.suggested()).form(),
        lens,
        "",
        texts.say("compare.heading"),
        List.of(),
        meant.views(request.asked(), directory, telling),
        notes(),
        List.of(),
        "",
        List.of(),
        NONE,
        List.of(),
        NONE,
        List.of(),
        choices(),
        List.of(),
        List.of());
  }

  /** One thing under two names, or one that waits for something to be compared with. */
  private List<String> notes() {
    if (meant.things().size() != 1) {
      return List.of();
    }
    boolean twice =
        ComparisonRequest.THINGS.stream().allMatch(request.asked().values()::containsKey);
    String name = telling.text(meant.things().getFirst()).text();
    return List.of(texts.say(twice ? "compare.same" : "compare.one", name));
  }

  private List<Choices> choices() {
    List<Choices> choices = new ArrayList<>();
    if (meant.things().size() == 1) {
      Node thing = meant.things().getFirst();
      choices.add(
          new Choices(
              "like", examples.like(thing).stream().map(each -> pair(thing, each)).toList()));
      choices.add(new Choices("times", times(examples.span(thing))));
    } else if (meant.unclear().isEmpty()) {
      List<Text> all = new ArrayList<>();
      examples.pairs().forEach(pair -> all.add(pair(pair.getFirst(), pair.getLast())));
      all.addAll(times(examples.span()));
      all.addAll(known());
      choices.add(new Choices("examples", all));
    }
    return choices.stream().filter(each -> !each.list().isEmpty()).toList();
  }

  private Text pair(Node one, Node other) {
    String title =
        texts.say("compare.title.things", telling.text(one).text(), telling.text(other).text());
    Asked asked =
        request
            .lensOnly()
            .with(ComparisonRequest.A, directory.slug(one))
            .with(ComparisonRequest.B, directory.slug(other));
    return new Text(title, "", asked.address());
  }

  private List<Text> times(Optional<Examples.Span> span) {
    return span.stream()
        .map(each -> {
          List<String> years = List.of(each.first(), each.last());
          String name = telling.text(each.thing()).text();
          Asked asked =
              request
                  .lensOnly()
                  .with(ComparisonRequest.A, directory.slug(each.thing()))
                  .with(ComparisonRequest.AS_OF, new LinkedHashSet<>(years));
          return new Text(Moments.title(name, asking(asked), texts), "", asked.address());
        })
        .toList();
  }

  private ComparisonRequest asking(Asked asked) {
    return new ComparisonRequest(asked, request.sources());
  }

  private List<Text> known() {
    Asked asked =
        request.lensOnly().with(ComparisonRequest.KNOWN_AT, new LinkedHashSet<>(examples.days()));
    return examples.days().isEmpty()
        ? List.of()
        : List.of(
            new Text(
                Moments.title(texts.say("compare.everything"), asking(asked), texts),
                "",
                asked.address()));
  }
}
