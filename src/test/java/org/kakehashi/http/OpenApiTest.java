package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** Holds /openapi.json against the rules of OpenAPI 3.1 that concern what it uses. */
class OpenApiTest {
  private static final RunningServer SERVER =
      RunningServer.start(TheProject.snapshot(), Limits.DEFAULT);
  private static final JsonObject DOCUMENT = JSON.parse(SERVER.get("/openapi.json").body());

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static String text(JsonValue value) {
    return value.getAsString().value();
  }

  @Test
  void the_document_has_what_the_standard_requires() {
    assertThat(text(DOCUMENT.get("openapi"))).matches("3\\.1\\.\\d");
    assertThat(DOCUMENT.get("info").getAsObject().keys()).contains("title", "version");
    assertThat(DOCUMENT.keys())
        .isSubsetOf("openapi", "info", "servers", "paths", "components", "tags");
  }

  @Test
  void each_query_is_an_operation_with_its_parameters() {
    JsonObject paths = DOCUMENT.get("paths").getAsObject();
    List<QueryFile> queries =
        TheProject.snapshot().queries().stream()
            .filter(query -> query.folder().equals("api"))
            .toList();
    assertThat(paths.keys()).hasSize(queries.size() + 1).allMatch(path -> path.startsWith("/"));
    for (QueryFile query : queries) {
      JsonObject get = paths.get("/" + query.name()).getAsObject().get("get").getAsObject();
      List<String> names =
          get.get("parameters").getAsArray().stream()
              .map(parameter -> text(parameter.getAsObject().get("name")))
              .toList();
      assertThat(names)
          .containsAll(query.parameters().stream().map(QueryFile.Parameter::name).toList())
          .contains("limit", "offset", "format", "lang")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void operations_parameters_and_responses_are_well_formed() {
    Set<String> ids = new HashSet<>();
    JsonObject paths = DOCUMENT.get("paths").getAsObject();
    for (String path : paths.keys()) {
      assertThat(paths.get(path).getAsObject().keys()).containsExactly("get");
      JsonObject get = paths.get(path).getAsObject().get("get").getAsObject();
      assertThat(ids.add(text(get.get("operationId")))).as(path).isTrue();
      check(get.get("responses").getAsObject());
      if (get.hasKey("parameters")) {
        get.get("parameters").getAsArray().forEach(each -> checkParameter(each.getAsObject()));
      }
    }
  }

  private static void check(JsonObject responses) {
    assertThat(responses.keys())
        .contains("200")
        .allMatch(key -> key.matches("[1-5]\\d\\d|default"));
    for (String status : responses.keys()) {
      JsonObject response = responses.get(status).getAsObject();
      assertThat(response.hasKey("description") || response.hasKey("$ref")).isTrue();
      if (response.hasKey("$ref")) {
        assertThat(resolve(text(response.get("$ref"))).hasKey("description")).isTrue();
      }
    }
  }

  private static void checkParameter(JsonObject parameter) {
    assertThat(parameter.keys())
        .contains("name", "in", "schema")
        .isSubsetOf("name", "in", "schema", "description", "required", "example");
    assertThat(text(parameter.get("in"))).isEqualTo("query");
    JsonObject schema = parameter.get("schema").getAsObject();
    assertThat(text(schema.get("type"))).isIn("string", "integer");
    if (schema.hasKey("pattern") && parameter.hasKey("example")) {
      assertThat(text(parameter.get("example"))).matches(text(schema.get("pattern")));
    }
    if (schema.hasKey("enum") && schema.hasKey("default")) {
      assertThat(schema.get("enum").getAsArray()).contains(schema.get("default"));
    }
  }

  @Test
  void every_reference_leads_somewhere() {
    references(DOCUMENT).forEach(reference -> assertThat(resolve(reference)).isNotNull());
  }

  private static Set<String> references(JsonValue value) {
    Set<String> found = new HashSet<>();
    if (value.isObject()) {
      JsonObject object = value.getAsObject();
      if (object.hasKey("$ref")) {
        found.add(text(object.get("$ref")));
      }
      object.keys().forEach(key -> found.addAll(references(object.get(key))));
    } else if (value.isArray()) {
      value.getAsArray().forEach(each -> found.addAll(references(each)));
    }
    return found;
  }

  private static JsonObject resolve(String reference) {
    JsonObject at = DOCUMENT;
    for (String step : reference.replaceFirst("^#/", "").split("/", -1)) {
      at = at.get(step).getAsObject();
    }
    return at;
  }

  @Test
  void the_examples_are_answered() {
    for (QueryFile query : TheProject.snapshot().queries()) {
      if (query.folder().equals("api")) {
        for (QueryFile.Parameter parameter : query.parameters()) {
          String path =
              "/%s?%s=%s"
                  .formatted(
                      query.name(), parameter.name(), RunningServer.encode(parameter.example()));
          assertThat(SERVER.get(path).statusCode()).as(path).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void it_speaks_japanese_too() {
    assertThat(SERVER.get("/openapi.json?lang=ja").body()).contains("行為主体");
  }
}
