package org.kakehashi.http.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.linkeddata.Meant;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.http.page.UnclearView;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.Directory;
import org.kakehashi.query.PropertyNames;

/**
 * What the names of a request stand for.
 *
 * @param subjects the thing, if one was named clearly
 * @param properties the property, if one was named clearly; several or none where it was not clear
 */
record Meaning(ClaimsRequest request, Names names, Meant subjects, List<Node> properties) {

  /** The names that there are. */
  record Names(Directory directory, PropertyNames properties) {}

  static Meaning of(ClaimsRequest request, Names names) {
    return new Meaning(
        request,
        names,
        Meant.of(request.asked(), List.of(ClaimsRequest.SUBJECT), names.directory()),
        written(request).map(names.properties()::find).orElse(List.of()));
  }

  private static Optional<String> written(ClaimsRequest request) {
    return request.asked().one(ClaimsRequest.PROPERTY);
  }

  Optional<Node> subject() {
    return subjects.things().stream().findFirst();
  }

  Optional<Node> property() {
    return properties.size() == 1 ? properties.stream().findFirst() : Optional.empty();
  }

  private boolean hasUnclearProperty() {
    return written(request).isPresent() && property().isEmpty();
  }

  /** Whether there is a subject, and nothing that was written is unclear. */
  boolean isWhole() {
    return subject().isPresent() && !hasUnclearProperty();
  }

  /** The properties that may be meant by a name that is not that of one. */
  private List<Node> choices() {
    return properties.isEmpty() ? names.properties().near(written(request).orElse("")) : properties;
  }

  /** What a program is told, which gets no answer to a question that is not clear. */
  Optional<RequestRefused> refusal() {
    return subjects
        .refusal(names.directory())
        .or(() ->
            hasUnclearProperty()
                ? Optional.of(
                    new RequestRefused(
                        ProblemKind.NO_SUCH_THING,
                        written(request).orElse(""),
                        choices().stream()
                            .map(names.properties()::name)
                            .collect(Collectors.joining(", "))))
                : Optional.empty());
  }

  /** What a reader is told: the same question about each that may be meant. */
  List<UnclearView> views(Telling telling) {
    Asked asked = request.asked();
    Stream<UnclearView> property =
        hasUnclearProperty()
            ? Stream.of(
                new UnclearView(
                    written(request).orElse(""),
                    !properties.isEmpty(),
                    choices().stream()
                        .map(each ->
                            link(
                                telling.text(each),
                                asked.with(ClaimsRequest.PROPERTY, names.properties().name(each))))
                        .toList()))
            : Stream.empty();
    return Stream.of(subjects.views(asked, names.directory(), telling).stream(), property)
        .flatMap(Function.identity())
        .toList();
  }

  static Text link(Text name, Asked asked) {
    return new Text(name.text(), name.language(), asked.address());
  }
}
