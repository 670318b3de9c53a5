package org.kakehashi.http.api;

import java.util.List;
import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/**
 * Describes the query API, from the headers of the stored queries.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI 3.1</a>
 */
final class OpenApi {
  private final ApiCatalogue catalogue;
  private final Language language;
  private final Texts texts;
  private final JsonBuilder json = JsonBuilder.create();
  private final OpenApiParameters parameters;

  OpenApi(ApiCatalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    this.texts = Pages.texts(language);
    this.parameters = new OpenApiParameters(json, texts, catalogue.stored());
  }

  String document() {
    json.startObject().pair("openapi", "3.1.0");
    info();
    json.key("servers").startArray().startObject().pair("url", "/").finishObject().finishArray();
    json.key("paths").startObject();
    list();
    catalogue.all().forEach(this::path);
    json.finishObject();
    components();
    return json.finishObject().build() + "\n";
  }

  private void info() {
    json.key("info")
        .startObject()
        .pair("title", catalogue.snapshot().description().title().in(language))
        .pair("description", catalogue.snapshot().description().description().in(language))
        .pair("version", catalogue.snapshot().releaseId())
        .finishObject();
  }

  private void list() {
    json.key(ApiFeature.PATH).startObject().key("get").startObject();
    json.pair("operationId", "list").pair("summary", texts.say("api.heading"));
    json.key("responses").startObject().key("200").startObject();
    json.pair("description", texts.say("api.all"));
    content(List.of(ApiFormat.JSON, ApiFormat.HTML));
    json.finishObject().finishObject().finishObject().finishObject();
  }

  private void path(QueryFile query) {
    String name = ApiCatalogue.name(query);
    json.key(ApiFeature.PATH + "/" + name).startObject().key("get").startObject();
    json.pair("operationId", name)
        .pair("summary", query.title().in(language))
        .pair("description", query.description().in(language));
    json.key("parameters").startArray();
    query.parameters().forEach(parameter -> parameters.write(parameter, language));
    parameters.writeCommon(ApiRequest.knowsStatements(query));
    json.finishArray();
    responses();
    json.finishObject().finishObject();
  }

  private void responses() {
    json.key("responses").startObject().key("200").startObject();
    json.pair("description", texts.say("result.heading"));
    content(ApiFormat.all());
    json.finishObject();
    json.key("304").startObject().pair("description", "Not Modified").finishObject();
    json.key("default").startObject().pair("$ref", "#/components/responses/Problem");
    json.finishObject().finishObject();
  }

  private void content(List<ApiFormat> formats) {
    json.key("content").startObject();
    for (ApiFormat format : formats) {
      json.key(format.mediaType()).startObject().key("schema").startObject();
      json.pair("type", format == ApiFormat.JSON ? "object" : "string");
      json.finishObject().finishObject();
    }
    json.finishObject();
  }

  private void components() {
    json.key("components").startObject().key("responses").startObject();
    json.key("Problem").startObject().pair("description", "RFC 9457");
    json.key("content").startObject().key("application/problem+json").startObject();
    json.key("schema").startObject().pair("$ref", "#/components/schemas/Problem").finishObject();
    json.finishObject().finishObject().finishObject().finishObject();
    json.key("schemas").startObject().key("Problem").startObject().pair("type", "object");
    json.key("properties").startObject();
    property("type", "string");
    property("title", "string");
    property("status", "integer");
    property("detail", "string");
    property("code", "string");
    property("requestId", "string");
    json.finishObject().finishObject().finishObject().finishObject();
  }

  private void property(String name, String type) {
    json.key(name).startObject().pair("type", type).finishObject();
  }
}
