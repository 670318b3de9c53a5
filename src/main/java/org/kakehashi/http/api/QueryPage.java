package org.kakehashi.http.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.StatusOrder;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.page.ApiView;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.Pages;

/** What a page shows of a query: a form of its parameters, and its rows drawn and as a table. */
record QueryPage(ApiCatalogue catalogue, ApiRequest request, LensView lens, Terms terms) {
  static QueryPage of(
      ApiCatalogue catalogue, Graph graph, Labels labels, ApiRequest request, LensView lens) {
    Terms terms =
        new Terms(
            catalogue.snapshot(),
            graph,
            labels,
            Pages.texts(request.language()),
            request.lens().toString());
    return new QueryPage(catalogue, request, lens, terms);
  }

  ApiView view(Rows rows, String sparql) {
    QueryForm form = new QueryForm(request, catalogue.stored(), terms);
    Headings headings = new Headings(request.query(), terms);
    Explained explained = new Explained(request.query(), headings, request.language());
    return new ApiView(
        ApiCatalogue.name(request.query()),
        title(),
        explained.lead(),
        explained.reading(),
        request.here(),
        form.own(),
        form.common(),
        !request.lens().isAny() || request.limit() != ApiRequest.DEFAULT_LIMIT,
        formats(),
        editor(sparql),
        ResultTable.of(rows, headings, terms).of(rows),
        extent(rows),
        drawn(rows),
        aside(rows),
        rows.total() == 0 ? ways() : List.of(),
        sources(rows),
        new AnswerCitation(catalogue.snapshot(), request).all(),
        lens);
  }

  /** The endpoint takes no lens, so that there the answer would be another. */
  private String editor(String sparql) {
    return request.lens().isAny()
        ? "/sparql?lang=" + request.language().tag() + "&query=" + ApiRequest.encode(sparql)
        : "";
  }

  /** People's question where that is what was asked, else what the query answers in general. */
  private String title() {
    Map<String, String> given = new LinkedHashMap<>(request.given());
    new FactsFirst(request).status().ifPresent(status -> given.remove(Column.STATUS));
    return request.query().questions().stream()
        .filter(question -> !given.isEmpty() && question.with().equals(given))
        .map(QueryFile.Question::text)
        .findFirst()
        .orElseGet(request.query()::title)
        .in(request.language());
  }

  private ApiView.Drawn drawn(Rows rows) {
    return new DrawnRows(rows.all(), terms)
        .as(request.query().page().map(QueryFile.Page::view), note(rows));
  }

  private String note(Rows rows) {
    boolean part = rows.page().size() < rows.total() && !rows.page().isEmpty();
    return request.query().page().isEmpty() || !part
        ? ""
        : rows.all().isEmpty() ? "tooMany" : "all";
  }

  private ApiView.Extent extent(Rows rows) {
    Paging paging = new Paging(request, rows.total());
    return new ApiView.Extent(
        rows.page().isEmpty() ? 0 : request.offset() + 1,
        request.offset() + rows.page().size(),
        rows.total(),
        paging.previous().orElse(""),
        paging.next().orElse(""),
        paging.isBeyond() ? paging.end() : "");
  }

  private ApiView.Aside aside(Rows rows) {
    return new ApiView.Aside(
        rows.setAside().entrySet().stream()
            .map(count -> new ApiView.Count(SetAside.name(count.getKey()), count.getValue()))
            .toList(),
        rows.others().isEmpty() ? List.of() : others(rows));
  }

  /** The statuses in the order of their strength, and all of them at last. */
  private List<ApiView.Other> others(Rows rows) {
    StatusOrder order = StatusOrder.of(terms.graph());
    int more = rows.others().values().stream().mapToInt(Integer::intValue).sum();
    Stream<ApiView.Other> each =
        rows.others().entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<Node, Integer>>comparingInt(one -> order.place(one.getKey()))
                    .thenComparing(one -> one.getKey().toString()))
            .map(one -> other(terms.name(one.getKey()), one.getValue(), Terms.code(one.getKey())));
    String all = terms.texts().say("api.others.all");
    return Stream.concat(each, Stream.of(other(all, (int) rows.total() + more, ""))).toList();
  }

  private ApiView.Other other(String name, int rows, String status) {
    Map<String, String> values = new LinkedHashMap<>(request.parameters());
    values.put(Column.STATUS, status);
    return new ApiView.Other(
        name, rows, ApiRequest.withLanguage(request.address(values), request.language()));
  }

  private List<ApiView.Choice> formats() {
    return Arrays.stream(ApiFormat.values())
        .filter(format -> format != ApiFormat.HTML)
        .map(format ->
            new ApiView.Choice(
                format.shortName().toUpperCase(Locale.ROOT),
                request.page(request.offset(), request.limit(), format)))
        .toList();
  }

  /** Each value that the reader gave, with the address of the same question without it. */
  private List<ApiView.Choice> ways() {
    return request.parameters().entrySet().stream()
        .filter(pair -> request.isGiven(pair.getKey()))
        .map(pair ->
            new ApiView.Choice(
                QueryForm.label(request.query(), pair.getKey(), request.language())
                    + ": "
                    + pair.getValue(),
                ApiRequest.withLanguage(
                    request.address(request.without(List.of(pair.getKey()))), request.language())))
        .toList();
  }

  private List<ApiView.Source> sources(Rows rows) {
    return rows.page().stream()
        .flatMap(row -> Column.get(row, Column.SOURCE).stream())
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .map(source -> new ApiView.Source(terms.claim(source), terms.name(source)))
        .toList();
  }
}
