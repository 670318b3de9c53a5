package org.kakehashi.http.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kakehashi.corpus.ParameterType;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.http.page.ApiView;
import org.kakehashi.http.page.ApiView.Field;
import org.kakehashi.http.page.Pages;
import org.kakehashi.query.StoredQueries;
import org.kakehashi.text.Language;
import org.kakehashi.vocab.Kk;

/** The form of a stored query. */
record QueryForm(ApiRequest request, StoredQueries stored, Terms terms) {

  List<Field> own() {
    return request.query().parameters().stream().map(this::field).toList();
  }

  List<Field> common() {
    List<Field> fields = new ArrayList<>();
    if (ApiRequest.knowsStatements(request.query())) {
      fields.add(Field.common("asOf", request.lens().asOf().orElse(""), "2015", "date"));
    }
    fields.add(Field.common("knownAt", request.lens().knownAt().orElse(""), "2025-04-08", "date"));
    fields.add(Field.common("limit", String.valueOf(request.limit()), "100", "number"));
    return fields;
  }

  /** What people call a parameter. */
  static String label(QueryFile query, String parameter, Language reader) {
    return query.parameters().stream()
        .filter(one -> one.name().equals(parameter))
        .map(one -> one.label().in(reader))
        .findFirst()
        .orElseGet(() -> Pages.texts(reader).say("api." + parameter));
  }

  private Field field(QueryFile.Parameter parameter) {
    String value = value(parameter).orElse("");
    return new Field(
        parameter.name(),
        parameter.label().in(request.language()),
        value,
        parameter.example(),
        parameter.isRequired(),
        kind(parameter.type()),
        parameter.type() == ParameterType.IRI ? meaning(value) : "",
        choices(parameter));
  }

  private static String kind(ParameterType type) {
    return switch (type) {
      case DATE, UNTIL -> "date";
      case INTEGER -> "number";
      case IRI, STATUS, LANGUAGE, CURRENCY, TEXT -> "";
    };
  }

  private Optional<String> value(QueryFile.Parameter parameter) {
    return Optional.ofNullable(request.given().get(parameter.name())).or(parameter::defaultValue);
  }

  /** What a slug stands for. */
  private String meaning(String slug) {
    return slug.matches("[a-z0-9-]+")
        ? Stream.of("id/", "source/")
            .map(folder -> terms.snapshot().description().uriSpace() + folder + slug)
            .flatMap(
                iri -> terms.labels().of(NodeFactory.createURI(iri), request.language()).stream())
            .findFirst()
            .orElse("")
        : "";
  }

  /** Where there are choices, a parameter that may stay open can be left so. */
  private List<ApiView.Option> choices(QueryFile.Parameter parameter) {
    List<ApiView.Option> choices =
        stored.choices(parameter.type()).stream()
            .map(choice -> new ApiView.Option(choice, called(choice, parameter.type())))
            .toList();
    boolean open = !parameter.isRequired() && parameter.defaultValue().isEmpty();
    return choices.isEmpty() || !open
        ? choices
        : Stream.concat(
                Stream.of(new ApiView.Option("", terms.texts().say("api.any"))), choices.stream())
            .toList();
  }

  private String called(String choice, ParameterType type) {
    return type == ParameterType.STATUS
        ? terms.graph().stream(Node.ANY, Kk.LICENSES_FACT, Node.ANY)
            .map(triple -> terms.status(triple.getSubject()))
            .filter(status -> status.code().equals(choice.toLowerCase(Locale.ROOT)))
            .map(status -> status.name())
            .findFirst()
            .orElse(choice)
        : choice;
  }
}
