package org.kakehashi.http.linkeddata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.http.page.UnclearView;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.Directory;

/**
 * The things that somebody asked for by whatever name.
 *
 * @param things each once, if all names were clear; else none
 * @param unclear the names that stand for no one thing
 */
public record Meant(List<Node> things, List<Unclear> unclear) {

  /**
   * A name that stands for no one thing.
   *
   * @param several whether it stands for more than one, and not for none
   * @param choices what may be meant
   */
  public record Unclear(String parameter, String written, boolean several, List<Node> choices) {}

  /** Reads those of some parameters that were given. */
  public static Meant of(Asked asked, List<String> parameters, Directory directory) {
    List<Node> things = new ArrayList<>();
    List<Unclear> unclear = new ArrayList<>();
    for (String parameter : parameters) {
      asked
          .all(parameter)
          .forEach(written -> {
            List<Node> found = directory.find(written);
            if (found.size() == 1) {
              things.add(found.getFirst());
            } else {
              boolean several = !found.isEmpty();
              List<Node> choices = several ? found : directory.near(written);
              unclear.add(new Unclear(parameter, written, several, choices));
            }
          });
    }
    return new Meant(unclear.isEmpty() ? things.stream().distinct().toList() : List.of(), unclear);
  }

  /** What a program is told, which gets no answer to a question that is not clear. */
  public Optional<RequestRefused> refusal(Directory directory) {
    return unclear.stream()
        .findFirst()
        .map(name -> {
          String near =
              name.choices().stream().map(directory::slug).collect(Collectors.joining(", "));
          return new RequestRefused(ProblemKind.NO_SUCH_THING, name.written(), near);
        });
  }

  /** The same question with a clear name in the place of an unclear one. */
  private static Asked meaning(Asked asked, Unclear name, String clear) {
    Set<String> values = new LinkedHashSet<>();
    asked
        .all(name.parameter())
        .forEach(each -> values.add(each.equals(name.written()) ? clear : each));
    return asked.with(name.parameter(), values);
  }

  /** What a reader is told: the same question about each of the things that may be meant. */
  public List<UnclearView> views(Asked asked, Directory directory, Telling telling) {
    return unclear.stream()
        .map(name ->
            new UnclearView(
                name.written(),
                name.several(),
                name.choices().stream()
                    .map(thing -> {
                      Text text = telling.text(thing);
                      String address = meaning(asked, name, directory.slug(thing)).address();
                      return new Text(text.text(), text.language(), address);
                    })
                    .toList()))
        .toList();
  }
}
