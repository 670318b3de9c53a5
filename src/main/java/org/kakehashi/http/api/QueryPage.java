package org.kakehashi.http.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.http.moment.SetAside;
import org.kakehashi.http.page.ApiView;
import org.kakehashi.http.page.QueryView.Cell;

/** What a page shows of a query: a form of its parameters and a table of its rows. */
record QueryPage(ApiCatalogue catalogue, Labels labels, ApiRequest request, SetAside notKnown) {
  /** The columns that hold names of the thing in the column without this ending. */
  private static final String LABEL = "Label(En|Ja)$";

  ApiView view(Rows rows, String sparql) {
    List<Var> shown = shown(rows.columns());
    Paging paging = new Paging(request, rows.total());
    return new ApiView(
        ApiCatalogue.name(request.query()),
        request.query().title().in(request.language()),
        request.query().description().in(request.language()),
        fields(),
        formats(),
        "/sparql?lang=" + request.language().tag() + "&query=" + ApiRequest.encode(sparql),
        shown.stream().map(Var::getVarName).toList(),
        rows.page().stream().map(row -> cells(shown, row)).toList(),
        rows.page().isEmpty() ? 0 : request.offset() + 1,
        request.offset() + rows.page().size(),
        rows.total(),
        paging.previous().orElse(""),
        paging.next().orElse(""),
        setAside(rows),
        notKnown.remark(request.language()),
        notKnown.known().undatedSources(),
        citation());
  }

  /** The things themselves show their names, so the columns of names need not be there. */
  private List<Var> shown(List<Var> columns) {
    List<String> names = columns.stream().map(Var::getVarName).toList();
    String other = "(?i).*" + (request.language().tag().equals("en") ? "Ja" : "En") + "$";
    return columns.stream()
        .filter(column -> !isLabel(column) || !names.contains(stem(column)))
        .filter(column ->
            !column.getVarName().matches("resolution(En|Ja)|.*Label(En|Ja)")
                || !column.getVarName().matches(other))
        .toList();
  }

  private static boolean isLabel(Var column) {
    return !stem(column).equals(column.getVarName());
  }

  private static String stem(Var column) {
    return column.getVarName().replaceFirst(LABEL, "");
  }

  private List<Cell> cells(List<Var> columns, Binding row) {
    return columns.stream()
        .map(column ->
            Optional.ofNullable(row.get(column)).map(this::cell).orElse(new Cell("", "", "")))
        .toList();
  }

  private Cell cell(Node term) {
    if (term.isLiteral()) {
      return new Cell(term.getLiteralLexicalForm(), "", "");
    }
    String written = NodeFmtLib.str(term, catalogue.snapshot().prefixes());
    String name = labels.of(term, request.language()).orElse(written);
    return new Cell(name, "", link(term));
  }

  /** Things of this project are shown by this server, whatever host it runs on. */
  private String link(Node term) {
    if (!term.isURI() || !term.getURI().matches("https?://.*")) {
      return "";
    }
    String space = catalogue.snapshot().description().uriSpace();
    return term.getURI().startsWith(space)
        ? "/" + term.getURI().substring(space.length())
        : term.getURI();
  }

  private List<ApiView.Field> fields() {
    List<ApiView.Field> fields = new ArrayList<>();
    request.query().parameters().forEach(parameter -> fields.add(field(parameter)));
    if (ApiRequest.knowsStatements(request.query())) {
      fields.add(ApiView.Field.common("asOf", request.moment().asOf().orElse(""), "2015"));
    }
    fields.add(
        ApiView.Field.common("knownAt", request.moment().knownAt().orElse(""), "2025-04-08"));
    fields.add(ApiView.Field.common("limit", String.valueOf(request.limit()), "100"));
    return fields;
  }

  private ApiView.Field field(QueryFile.Parameter parameter) {
    return new ApiView.Field(
        parameter.name(),
        parameter.label().in(request.language()),
        Optional.ofNullable(request.given().get(parameter.name()))
            .or(parameter::defaultValue)
            .orElse(""),
        parameter.example(),
        parameter.isRequired(),
        choices(parameter));
  }

  /** Where there are choices, a parameter that may stay open can be left so. */
  private List<String> choices(QueryFile.Parameter parameter) {
    List<String> choices = catalogue.stored().choices(parameter.type());
    boolean open = !parameter.isRequired() && parameter.defaultValue().isEmpty();
    return choices.isEmpty() || !open
        ? choices
        : Stream.concat(Stream.of(""), choices.stream()).toList();
  }

  private List<ApiView.Choice> formats() {
    return Arrays.stream(ApiFormat.values())
        .filter(format -> format != ApiFormat.HTML)
        .map(format ->
            new ApiView.Choice(
                format.shortName(), request.page(request.offset(), request.limit(), format)))
        .toList();
  }

  private List<ApiView.Count> setAside(Rows rows) {
    return rows.setAside().entrySet().stream()
        .map(count -> new ApiView.Count(JsonRows.name(count.getKey()), count.getValue()))
        .toList();
  }

  /** Release, query and parameters: with these anybody gets the same answer. */
  private String citation() {
    String values =
        request.parameters().entrySet().stream()
            .map(pair -> pair.getKey() + "=" + pair.getValue())
            .collect(Collectors.joining(", "));
    String project = catalogue.snapshot().description().title().in(request.language());
    return "%s, %s, api/%s%s"
        .formatted(
            project,
            catalogue.snapshot().releaseId(),
            ApiCatalogue.name(request.query()),
            values.isEmpty() ? "" : " (" + values + ")");
  }
}
