package org.kakehashi.http.api;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.page.ApiListView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** The list of all queries. */
record QueryList(ApiCatalogue catalogue) {
  /**
   * As a page or for programs.
   *
   * @param root address of the server, ending in a slash
   */
  Answer as(ApiFormat format, Pages pages, Language language, String root) {
    String text =
        format == ApiFormat.HTML ? pages.apiList(view(language, root), language) : json(language);
    return Answer.text(format.contentType(), text);
  }

  private ApiListView view(Language language, String root) {
    return new ApiListView(
        catalogue.snapshot().releaseId(),
        ApiFormat.all().stream().map(ApiFormat::shortName).toList(),
        catalogue.all().stream().map(query -> entry(query, language, root)).toList());
  }

  private static ApiListView.Entry entry(QueryFile query, Language language, String root) {
    String example = example(query);
    return new ApiListView.Entry(
        ApiCatalogue.name(query),
        query.title().in(language),
        query.description().in(language),
        address(query) + "?lang=" + language.tag(),
        query.parameters().stream().map(parameter -> parameter(parameter, language)).toList(),
        example,
        "curl '" + root + example.substring(1) + "'");
  }

  private static ApiListView.Parameter parameter(QueryFile.Parameter parameter, Language language) {
    return new ApiListView.Parameter(
        parameter.name(),
        parameter.label().in(language),
        parameter.type().name().toLowerCase(Locale.ROOT),
        parameter.isRequired(),
        parameter.defaultValue().orElse(""),
        parameter.example());
  }

  /** With the first parameter, and all that must be given. */
  private static String example(QueryFile query) {
    String values =
        query.parameters().stream()
            .filter(one -> one.isRequired() || one.equals(query.parameters().getFirst()))
            .map(one -> one.name() + "=" + ApiRequest.encode(one.example()) + "&")
            .collect(Collectors.joining());
    return address(query) + "?" + values + "format=" + ApiFormat.CSV.shortName();
  }

  private static String address(QueryFile query) {
    return ApiFeature.PATH + "/" + ApiCatalogue.name(query);
  }

  private String json(Language language) {
    JsonBuilder json = JsonBuilder.create().startObject();
    json.pair("release", catalogue.snapshot().releaseId()).pair("openapi", ApiFeature.OPENAPI);
    json.key("queries").startArray();
    for (QueryFile query : catalogue.all()) {
      json.startObject()
          .pair("name", ApiCatalogue.name(query))
          .pair("title", query.title().in(language))
          .pair("description", query.description().in(language))
          .pair("href", address(query));
      json.key("parameters").startArray();
      query.parameters().forEach(parameter -> json.value(parameter.name()));
      json.finishArray().finishObject();
    }
    return json.finishArray().finishObject().build() + "\n";
  }
}
