package org.kakehashi.http.api;

import java.util.List;
import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.page.ApiListView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** The list of all queries. */
record QueryList(ApiCatalogue catalogue) {
  Answer as(ApiFormat format, Pages pages, Language language) {
    String text =
        format == ApiFormat.HTML ? pages.apiList(view(language), language) : json(language);
    return Answer.text(format.contentType(), text);
  }

  private ApiListView view(Language language) {
    List<ApiListView.Entry> entries =
        catalogue.all().stream()
            .map(query ->
                new ApiListView.Entry(
                    ApiCatalogue.name(query),
                    query.title().in(language),
                    query.description().in(language),
                    address(query) + "?lang=" + language.tag(),
                    query.parameters().stream().map(QueryFile.Parameter::name).toList()))
            .toList();
    return new ApiListView(catalogue.snapshot().releaseId(), entries);
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
